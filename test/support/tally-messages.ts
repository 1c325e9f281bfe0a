import { benchTallies } from '../../src/domain/attendance/bench-tally';
import { gapsIn } from '../../src/domain/attendance/gaps';
import { countAnswers, type SeatAnswer } from '../../src/domain/attendance/tally';
import type { TallyView } from '../../src/domain/attendance/tally-view';
import type { Message } from '../../src/domain/message';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);

function viewOf(answers: readonly SeatAnswer[], forumName = 'Fjordklyngen'): TallyView {
  return {
    meeting: plannedMeeting(),
    forumName,
    answers,
    counts: countAnswers(answers),
    gaps: gapsIn(answers),
    benches: benchTallies(answers),
    recent: answers.filter(({ rsvp }) => rsvp !== null),
  };
}

const birte = seatOf('Birte Winge', { organisation: 'Psykiatrien', sector: 'psychiatry' });
const carl = seatOf('Carl Mose', { organisation: 'Havby Kommune', sector: 'municipality' });
const ida = seatOf('Ida Krogh', { organisation: 'Havby Kommune', sector: 'municipality' });
const rasmus = seatOf('Rasmus Skov', { organisation: 'Region Fjord', sector: 'region', roles: ['chair'] });
const view = viewOf([
  { seat: birte, rsvp: rsvpOf(birte, { kind: 'absent' }, { late: true }) },
  { seat: carl, rsvp: null },
  { seat: ida, rsvp: rsvpOf(ida, { kind: 'present' }) },
  {
    seat: rasmus,
    rsvp: rsvpOf(rasmus, sendsInstead('Kirsten Lind'), {
      by: { kind: 'on-behalf', name: 'Tora Vang', person: null },
    }),
  },
]);
const wide = viewOf(
  Array.from({ length: 120 }, (_, n) => {
    const organisation = `${WIDE.slice(0, 140)}${n % 9}`;
    const seat = seatOf(`${WIDE.slice(0, 100)}${n}`, { organisation, sector: 'municipality' });
    return { seat, rsvp: rsvpOf(seat, n % 2 === 0 ? { kind: 'absent' } : sendsInstead(WIDE.slice(0, 100))) };
  }),
  WIDE,
);
const form = { view, seat: carl.id, reply: 'present', name: '', organisation: '', problem: null } as const;

export const TALLY_MESSAGES: readonly (readonly [string, Message])[] = [
  ['who comes', { kind: 'tally', view, done: null }],
  [
    'who comes after an answer for somebody',
    { kind: 'tally', view, done: { kind: 'answered', name: 'Carl Mose' } },
  ],
  ['who comes while nobody holds a seat', { kind: 'tally', view: viewOf([]), done: null }],
  ['wide answers by name', { kind: 'tally', view: wide, done: null }],
  ['an answer for somebody', { kind: 'behalf-form', form }],
  [
    'an answer for somebody that lacks a name',
    {
      kind: 'behalf-form',
      form: { ...form, view: wide, seat: '', reply: 'substitute', problem: 'nobody-named' },
    },
  ],
  ['the list of participants', { kind: 'participants-list', view }],
  ['a wide list of participants', { kind: 'participants-list', view: wide }],
];
