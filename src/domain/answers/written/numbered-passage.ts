import type { Passage } from '../passage';
import type { Sheet } from '../sheet';

/** A passage a model may answer from, and the number by which it has to cite it. */
export interface NumberedPassage {
  /** Counted from 1. */
  readonly number: number;
  readonly passage: Passage;
  readonly sheet: Sheet;
}
