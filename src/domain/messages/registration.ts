import type { AttendanceView } from '../attendance/attendance-view';
import type { ActualEntry } from '../attendance/actual';

export type PersonProblem = 'no-name' | 'no-substitute' | 'no-items';

/** One person to say more about; `key` null adds somebody. */
export interface PersonForm {
  readonly view: AttendanceView;
  readonly key: string | null;
  readonly entry: ActualEntry;
  readonly problem: PersonProblem | null;
}

export type RegistrationMessage =
  | { readonly kind: 'attendance'; readonly view: AttendanceView; readonly saved: boolean }
  /** A page of the people; counted from 0. */
  | { readonly kind: 'registration-form'; readonly view: AttendanceView; readonly page: number }
  | { readonly kind: 'registration-person'; readonly form: PersonForm }
  | {
      readonly kind: 'registration-refused';
      readonly why: 'not-allowed' | 'personal-only' | 'not-begun';
    };
