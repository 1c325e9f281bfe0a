import type { RegistrationUseCases } from '../../adapters/teams/use-cases/registration';
import { noteParticipants } from '../../flows/attendance/note-participants';
import { openRegistration, registerAttendance } from '../../flows/attendance/register-attendance';
import type { Core } from '../core';

export function registrationUseCases(core: Core): RegistrationUseCases {
  return {
    noteParticipants: (noted) => noteParticipants(core, noted),
    openRegistration: (asked) => openRegistration(core, asked),
    registerAttendance: (asked) => registerAttendance(core, asked),
  };
}
