import type { PlanningUseCases } from '../../adapters/teams/use-cases/planning';
import { forumsFor } from '../../flows/forums-for';
import { cancelMeeting } from '../../flows/meetings/cancel-meeting';
import { openPlan } from '../../flows/meetings/open-plan';
import { planMeeting } from '../../flows/meetings/plan-meeting';
import { showMeeting } from '../../flows/meetings/show-meeting';
import type { Core } from '../core';

export function planningUseCases(core: Core): PlanningUseCases {
  return {
    forumsToPlan: ({ actor }) => forumsFor(core, { actor, right: 'plan-meetings' }),
    openPlan: (asked) => openPlan(core, asked),
    planMeeting: (asked) => planMeeting(core, asked),
    cancelMeeting: (asked) => cancelMeeting(core, asked),
    showMeeting: (asked) => showMeeting(core, asked),
  };
}
