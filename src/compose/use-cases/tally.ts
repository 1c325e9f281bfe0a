import type { TallyUseCases } from '../../adapters/teams/use-cases/tally';
import { answerRsvp } from '../../flows/attendance/answer-rsvp';
import { chaseAnswers } from '../../flows/attendance/chase-answers';
import { showTally } from '../../flows/attendance/show-tally';
import type { Core } from '../core';

export function tallyUseCases(core: Core): TallyUseCases {
  return {
    showTally: (asked) => showTally(core, asked),
    chaseAnswers: (asked) => chaseAnswers(core, asked),
    answerOnBehalf: (asked) => answerRsvp(core, asked),
  };
}
