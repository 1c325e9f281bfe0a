import type { KnownPerson } from '../attendance/known-people';
import type { Consent, ReplyKind } from '../attendance/rsvp';
import type { RsvpView, SubstituteForm } from '../attendance/rsvp-view';
import type { Seat } from '../attendance/seat';
import type { IsoDate } from '../shared/dates';
import type { MeetingId } from '../shared/ids';
import type { ListedMeeting } from './lists';

/** recorded, late, unchanged: told on top of the card; late-told: so was the secretariat · moved, changed, reminded: why it is shown · choosing: the answer is there and may be changed. */
export type RsvpMoment =
  | 'looking'
  | 'recorded'
  | 'late'
  | 'late-told'
  | 'unchanged'
  | 'choosing'
  | 'moved'
  | 'changed'
  | 'reminded'
  | 'declined';

export type RsvpRefusal =
  | {
      readonly kind: 'cancelled' | 'over' | 'moved';
      readonly date: IsoDate | null;
      readonly meeting: MeetingId;
    }
  | { readonly kind: 'not-planned' | 'no-meeting' | 'no-seat' | 'not-yours' | 'not-asked' | 'no-meetings' }
  /** Others read along, and are not told about its forum. */
  | { readonly kind: 'not-here' };

export type RsvpMessage =
  | {
      readonly kind: 'rsvp';
      readonly view: RsvpView;
      readonly moment: RsvpMoment;
      readonly asked?: readonly KnownPerson[];
      /** Whose clients ask for their own card, by the ids of their client's service; on the card everybody sees. */
      readonly viewers?: readonly string[];
    }
  | { readonly kind: 'rsvp-substitute'; readonly form: SubstituteForm }
  /** Whether the seat of that name is theirs; the answer they gave waits for it. */
  | { readonly kind: 'rsvp-claim'; readonly view: RsvpView; readonly seat: Seat; readonly reply: ReplyKind }
  /** Whether they come instead of the holder of the seat; what they have said, where they have. */
  | { readonly kind: 'rsvp-consent'; readonly view: RsvpView; readonly seat: Seat; readonly said: Consent }
  | { readonly kind: 'rsvp-choose'; readonly meetings: readonly ListedMeeting[] }
  | { readonly kind: 'rsvp-refused'; readonly why: RsvpRefusal };
