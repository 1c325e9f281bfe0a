import type { ActualEntry } from '../../../domain/attendance/actual';
import type { Person } from '../../../domain/forums/access';
import type { MeetingId } from '../../../domain/shared/ids';
import type { ParticipantsNoted } from '../../../flows/attendance/note-participants';
import type { Registration } from '../../../flows/attendance/register-attendance';

interface AboutMeeting {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

export interface RegistrationUseCases {
  /** As the client's service tells. */
  noteParticipants(noted: ParticipantsNoted): Promise<void>;
  openRegistration(asked: AboutMeeting): Promise<Registration>;
  /** `change` sees everybody as they are registered by then. */
  registerAttendance(
    asked: AboutMeeting & { readonly change: (entries: readonly ActualEntry[]) => readonly ActualEntry[] },
  ): Promise<Registration>;
}
