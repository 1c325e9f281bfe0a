import type { RsvpUseCases } from '../../adapters/teams/use-cases/rsvp';
import { answerRsvp } from '../../flows/attendance/answer-rsvp';
import { claimable, claimSeat } from '../../flows/attendance/claim-seat';
import { consentToSubstitute } from '../../flows/attendance/consent-to-substitute';
import { cardViewers } from '../../flows/attendance/card-viewers';
import { findMeeting } from '../../flows/attendance/find-meeting';
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
      const actor = { kind: 'operator' } as const;
      const [view, found] = await Promise.all([
        showRsvp(core, { actor, meeting }),
        findMeeting(core, { actor, meeting }),
      ]);
      if (view === null || found === null) return null;
      const viewers = await cardViewers(core, found.forum, found.meeting);
      return { view: { ...view, manages: false }, viewers };
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
