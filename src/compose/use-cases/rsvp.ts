import type { RsvpUseCases } from '../../adapters/teams/use-cases/rsvp';
import { answerRsvp } from '../../flows/attendance/answer-rsvp';
import { claimable, claimSeat } from '../../flows/attendance/claim-seat';
import { consentToSubstitute } from '../../flows/attendance/consent-to-substitute';
import { nextMeetings } from '../../flows/attendance/next-meetings';
import { postedCards } from '../../flows/attendance/posted-cards';
import { openSubstitute, sendSubstitute } from '../../flows/attendance/send-substitute';
import { showRsvp } from '../../flows/attendance/show-rsvp';
import type { Core } from '../core';

export function rsvpUseCases(core: Core): RsvpUseCases {
  return {
    nextMeetings: (asked) => nextMeetings(core, asked),
    showRsvp: (asked) => showRsvp(core, asked),
    sharedRsvp: async (meeting) => {
      const view = await showRsvp(core, { actor: { kind: 'operator' }, meeting });
      return view && { ...view, manages: false };
    },
    postedCards: (meeting) => postedCards(core, meeting),
    answerRsvp: ({ reply, ...asked }) => answerRsvp(core, { ...asked, seat: null, reply: { kind: reply } }),
    claimableSeat: (asked) => claimable(core, asked),
    claimSeat: (asked) => claimSeat(core, asked),
    openSubstitute: (asked) => openSubstitute(core, asked),
    consentToSubstitute: (asked) => consentToSubstitute(core, asked),
    sendSubstitute: (sent) => sendSubstitute(core, sent),
  };
}
