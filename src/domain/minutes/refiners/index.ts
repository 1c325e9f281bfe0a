import type { Refiner } from '../draft';
import { settleAbsences } from './absences';
import { addWarnings } from './checks';
import { settleForum } from './forum';
import { settleLevel } from './level';
import { listParticipants } from './participants';
import { settlePartialAttendance } from './partial-attendance';
import { addStatedPeople } from './stated-people';
import { settleSubstitutes } from './substitutes';

/** In this order: absences are spelled as participants, the level looks at both forum and participants, checks come last. */
export const REFINERS: readonly Refiner[] = [
  listParticipants,
  settleSubstitutes,
  settleAbsences,
  addStatedPeople,
  settlePartialAttendance,
  settleForum,
  settleLevel,
  addWarnings,
];
