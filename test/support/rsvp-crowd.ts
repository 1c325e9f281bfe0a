import type { Core } from '../../src/compose/core';
import { personId, seatId, type ForumId, type MeetingId } from '../../src/domain/shared/ids';
import type { Meeting } from '../../src/domain/meetings/meeting';
import { planned } from '../../src/domain/meetings/plan';
import { addDays } from '../../src/domain/shared/time';
import { seatOf } from './attendance';

const REPLIES = ['present', 'online', 'absent', 'unsure'] as const;

/** A committee has about so many seats. */
const SEATS = 40;

/** Answers to be given: by every seat of a committee to meetings far ahead, as many as it takes. */
export interface Crowd {
  readonly forum: ForumId;
  readonly meetings: readonly MeetingId[];
  readonly size: number;
}

export async function gatherCrowd(core: Core, size: number): Promise<Crowd> {
  const { id: forum } = await core.forums.ensure('Fjordklyngen', null);
  for (let n = 0; n < SEATS; n += 1) {
    const person = personId(personOf(n));
    await core.seats.save(seatOf(`Person ${n}`, { id: seatId(`seat-${n}`), forum, person }));
  }
  const meetings = Array.from({ length: Math.ceil(size / SEATS) }, (_, n) => meetingOn(forum, n));
  for (const meeting of meetings) await core.meetings.save(meeting);
  return { forum, meetings: meetings.map(({ id }) => id), size };
}

function meetingOn(forum: ForumId, n: number): Meeting {
  return planned(forum, {
    date: addDays('2999-01-01', n),
    startTime: '10:00',
    endTime: null,
    place: null,
    onlineLink: null,
    answerBy: null,
    remindBefore: [],
  });
}

/** Answers the store does not hold as they were given; by the number of the answer. */
export async function missingAnswers(
  core: Core,
  { forum, meetings }: Crowd,
  acknowledged: ReadonlySet<number>,
): Promise<readonly number[]> {
  const stored = await Promise.all(meetings.map((meeting) => core.rsvps.ofMeeting(forum, meeting)));
  const replies = new Map(
    stored.flat().map(({ meeting, seat, reply }) => [`${meeting} ${seat}`, reply.kind]),
  );
  return [...acknowledged].filter(
    (n) => replies.get(`${meetingOf(meetings, n)} seat-${n % SEATS}`) !== replyOf(n),
  );
}

function meetingOf(meetings: readonly MeetingId[], n: number): string {
  return meetings[Math.floor(n / SEATS)] ?? '';
}

function personOf(n: number): string {
  return `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
}

/** Different people answer differently, so that a mixed-up answer shows. */
function replyOf(n: number): (typeof REPLIES)[number] {
  return REPLIES[n % REPLIES.length] ?? 'present';
}

/** The press of the button for the n-th answer, as Teams posts it. */
export function rsvpPress({ meetings }: Crowd, n: number, serviceUrl: string): object {
  const meeting = meetingOf(meetings, n);
  const data = { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: replyOf(n) };
  const seat = n % SEATS;
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `press-${n}`,
    timestamp: '2026-01-05T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${seat}`, name: `Person ${seat}`, aadObjectId: personOf(seat) },
    conversation: { id: `a:${seat}`, conversationType: 'personal', tenantId: 'tenant-1' },
    recipient: { id: '28:bot', name: 'Referatbot' },
    locale: 'da-DK',
    channelData: { tenant: { id: 'tenant-1' } },
    value: { action: { type: 'Action.Execute', verb: 'rsvp-answer', data } },
  };
}

/** Resolves to whether the answer was acknowledged; a broken connection acknowledges nothing. */
export async function post(endpoint: string, activity: object): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return response.ok && text.includes('"statusCode":200') && text.includes('Du har svaret');
  } catch {
    return false;
  }
}
