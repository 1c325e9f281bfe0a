import type { Reply, Rsvp } from '../../src/domain/attendance/rsvp';
import type { Seat } from '../../src/domain/attendance/seat';
import type { Meeting, Planning } from '../../src/domain/meetings/meeting';
import type { PlanFields } from '../../src/domain/meetings/meeting-view';
import { forumId, meetingId, seatId, slug } from '../../src/domain/shared/ids';

/** Invented seats and answers; give what a test is about. */
export function seatOf(name: string, facts: Partial<Seat> = {}): Seat {
  return {
    id: seatId(slug(name)),
    forum: forumId('fjordklyngen'),
    name,
    title: null,
    organisation: null,
    sector: 'other',
    roles: ['member'],
    person: null,
    from: null,
    to: null,
    substitute: null,
    ...facts,
  };
}

export function plannedMeeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    id: meetingId('fjordklyngen.2026-03-05'),
    forum: forumId('fjordklyngen'),
    date: '2026-03-05',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Havby Rådhus',
    minutes: null,
    planning: planningOf(),
    ...facts,
  };
}

export function planningOf(facts: Partial<Planning> = {}): Planning {
  return {
    state: 'planned',
    onlineLink: null,
    answerBy: '2026-03-02',
    remindBefore: [2, 0],
    revision: 0,
    edits: 0,
    ...facts,
  };
}

/** The form of a meeting of which nothing is settled. */
export const EMPTY_PLAN: PlanFields = {
  date: null,
  startTime: null,
  endTime: null,
  place: null,
  onlineLink: null,
  answerBy: null,
  remindBefore: [],
};

export function rsvpOf(seat: Seat, reply: Reply, facts: Partial<Rsvp> = {}): Rsvp {
  return {
    meeting: plannedMeeting().id,
    seat: seat.id,
    holder: seat.person,
    reply,
    before: null,
    by: { kind: 'self' },
    at: '2026-02-20T09:00:00.000Z',
    revision: 0,
    late: false,
    ...facts,
  };
}

export function sendsInstead(name: string): Reply {
  return { kind: 'substitute', standIn: { name, organisation: null, person: null }, consent: 'not-asked' };
}
