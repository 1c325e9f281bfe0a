import type { TallyView } from '../attendance/tally-view';
import type { ReplyKind } from '../attendance/rsvp';

/** What has just been done, told on top. */
export type TallyDone =
  | { readonly kind: 'answered'; readonly name: string }
  /** How many have not answered, and in how many channels and to how many people that is said. */
  | {
      readonly kind: 'chased';
      readonly open: number;
      readonly conversations: number;
      readonly people: number;
    }
  | { readonly kind: 'late' | 'gap' | 'digest' }
  | null;

/** Somebody answers for somebody else; what was chosen stays where something was wrong. */
export interface BehalfForm {
  readonly view: TallyView;
  readonly seat: string;
  readonly reply: ReplyKind;
  readonly name: string;
  readonly organisation: string;
  readonly problem: BehalfProblem | null;
}

export type BehalfProblem = 'no-seat' | 'nobody-named' | 'cancelled' | 'over' | 'moved' | 'not-planned';

export type TallyMessage =
  | { readonly kind: 'tally'; readonly view: TallyView; readonly done: TallyDone }
  | { readonly kind: 'behalf-form'; readonly form: BehalfForm }
  /** The list as text that tables take in. */
  | { readonly kind: 'participants-list'; readonly view: TallyView }
  | { readonly kind: 'tally-refused'; readonly why: 'not-allowed' | 'personal-only' };
