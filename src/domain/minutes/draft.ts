import type { Located } from '../shared/span';
import type { Head } from './head';
import type { Line } from './lines';
import type { Minutes } from './model';
import type { ListedPerson } from './people-in-line';
import type { Contents } from './recognisers/contents';
import type { RecordedText } from './recorded-texts';

/** Minutes in the making, with what the recognisers saw. */
export interface Draft {
  readonly text: string;
  readonly headLines: readonly Line[];
  readonly head: Head;
  /** The body the headings of the decisions name, where the head names none or no date. */
  readonly body: Located<string> | null;
  readonly isCalledAgenda: boolean;
  readonly contents: Contents | null;
  readonly people: readonly ListedPerson[];
  /** What may speak of attendance. */
  readonly recorded: readonly RecordedText[];
  readonly minutes: Minutes;
}

/** Settles one thing and leaves the rest as it is. Refiners run in a fixed order. */
export type Refiner = (draft: Draft) => Minutes;
