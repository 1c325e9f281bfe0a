import type { SeatFacts } from '../../../domain/attendance/seat-facts';
import type { SeatForm, SeatsView } from '../../../domain/attendance/seats-view';
import type { AttendanceSettings } from '../../../domain/attendance/settings';
import type { Person } from '../../../domain/forums/access';
import type { ForumId, SeatId } from '../../../domain/shared/ids';
import type { NamedForum } from '../../../flows/forums-for';
import type { SavedSeat } from '../../../flows/seats/save-seat';

interface InForum {
  readonly actor: Person;
  readonly forum: ForumId;
}

export interface SeatsUseCases {
  /** Forums whose seats the actor may settle. */
  forumsToSeat(asked: { readonly actor: Person }): Promise<readonly NamedForum[]>;
  /** These resolve to null where the actor may not. */
  showSeats(asked: InForum): Promise<SeatsView | null>;
  openSeat(asked: InForum & { readonly seat: SeatId | null }): Promise<SeatForm | null>;
  adoptSeats(asked: InForum): Promise<number | null>;
  saveSeat(asked: InForum & { readonly seat: SeatId | null; readonly facts: SeatFacts }): Promise<SavedSeat>;
  /** Resolves to whether the actor may. */
  changeAttendanceSettings(
    asked: InForum & { readonly changed: Partial<AttendanceSettings> },
  ): Promise<boolean>;
}
