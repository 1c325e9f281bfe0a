import { gapsIn, type Gap } from '../../domain/attendance/gaps';
import type { Rsvp } from '../../domain/attendance/rsvp';
import type { Seat } from '../../domain/attendance/seat';
import type { SeatAnswer } from '../../domain/attendance/tally';
import type { Forum } from '../../domain/forums/forum';
import type { Meeting } from '../../domain/meetings/meeting';
import { appendNotices, secretariatOf, type NoticeDeps } from './meeting-notices';

export interface Answered {
  readonly forum: Forum;
  readonly meeting: Meeting;
  readonly rsvp: Rsvp;
  /** Everybody's, with this one. */
  readonly answers: readonly SeatAnswer[];
}

/** What the secretariat has to know at once: answers that come late, and answers a meeting may fail on. */
export async function tellSecretariat(
  deps: NoticeDeps,
  { forum, meeting, rsvp, answers }: Answered,
): Promise<{ readonly toldOfLate: boolean }> {
  const gaps = gapsIn(answers);
  if (!rsvp.late && gaps.length === 0) return { toldOfLate: false };
  const secretariat = await secretariatOf(deps, forum);
  const notice = { meeting, kind: 'answers', on: null, dueAt: rsvp.at } as const;
  if (gaps.length > 0)
    await appendNotices(deps, secretariat, { ...notice, occasion: 'gap', slot: gapsKey(gaps, answers) });
  if (rsvp.late)
    await appendNotices(deps, secretariat, { ...notice, occasion: 'late', slot: `${rsvp.seat} ${rsvp.at}` });
  return { toldOfLate: rsvp.late && secretariat.length > 0 };
}

/** The same gaps are told once; one that was closed in between is a new one. */
function gapsKey(gaps: readonly Gap[], answers: readonly SeatAnswer[]): string {
  const given = new Map(answers.map(({ seat, rsvp }) => [seat.id, rsvp?.at ?? '']));
  return gaps
    .map((gap) => {
      const since = seatsIn(gap).map(({ id }) => given.get(id) ?? '');
      return `${nameOf(gap)} ${since.toSorted().at(-1) ?? ''}`;
    })
    .join(' ');
}

function seatsIn(gap: Gap): readonly Seat[] {
  switch (gap.kind) {
    case 'no-chair':
      return gap.chairs;
    case 'no-facilitator':
      return gap.facilitators;
    case 'no-sector':
      return gap.absent;
  }
}

function nameOf(gap: Gap): string {
  return gap.kind === 'no-sector' ? `${gap.bench.sector}/${gap.bench.organisation ?? ''}` : gap.kind;
}
