import type { IsoDate } from '../shared/dates';
import type { Place } from './place';

/** A question to show as an example, built from what the asker's own forums have minuted. */
export type ExampleQuestion =
  | { readonly kind: 'decision'; readonly itemTitle: string }
  | { readonly kind: 'absences'; readonly forumName: string; readonly date: IsoDate }
  | { readonly kind: 'tasks'; readonly forumName: string };

/** What it does and how to address it, with questions to tap. */
interface Overview<Kind extends string> {
  readonly kind: Kind;
  readonly place: Place;
  readonly examples: readonly ExampleQuestion[];
}

export type HelpMessage = Overview<'welcome'> | Overview<'help'>;
