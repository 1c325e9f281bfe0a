import type { Core } from '../../src/compose/core';
import { personId, seatId, type ForumId, type MeetingId } from '../../src/domain/shared/ids';
import { planned } from '../../src/domain/meetings/plan';
import { seatOf } from './attendance';

const REPLIES = ['present', 'online', 'absent', 'unsure'] as const;

/** A meeting far ahead that many are asked to. */
export interface Crowd {
  readonly forum: ForumId;
  readonly meeting: MeetingId;
  readonly size: number;
}

export async function gatherCrowd(core: Core, size: number): Promise<Crowd> {
  const { id: forum } = await core.forums.ensure('Fjordklyngen', null);
  const meeting = planned(forum, {
    date: '2999-03-05',
    startTime: '10:00',
    endTime: null,
    place: null,
    onlineLink: null,
    answerBy: null,
  });
  await core.meetings.save(meeting);
  for (let n = 0; n < size; n += 1) {
    const person = personId(personOf(n));
    await core.seats.save(seatOf(`Person ${n}`, { id: seatId(`seat-${n}`), forum, person }));
  }
  return { forum, meeting: meeting.id, size };
}

function personOf(n: number): string {
  return `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
}

/** Different people answer differently, so that a mixed-up answer shows. */
export function replyOf(n: number): (typeof REPLIES)[number] {
  return REPLIES[n % REPLIES.length] ?? 'present';
}

/** The press of the button by the n-th person, as Teams posts it. */
export function rsvpPress({ meeting }: Crowd, n: number, serviceUrl: string): object {
  const data = { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: replyOf(n) };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `press-${n}`,
    timestamp: '2026-01-05T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${n}`, name: `Person ${n}`, aadObjectId: personOf(n) },
    conversation: { id: `a:${n}`, conversationType: 'personal', tenantId: 'tenant-1' },
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
