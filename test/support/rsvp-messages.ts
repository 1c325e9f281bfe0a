import { groupsOf, type RsvpView } from '../../src/domain/attendance/rsvp-view';
import { countAnswers, type SeatAnswer } from '../../src/domain/attendance/tally';
import type { Message } from '../../src/domain/message';
import { personId } from '../../src/domain/shared/ids';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);
const meeting = plannedMeeting();
const carl = seatOf('Carl Mose', { organisation: 'Havby Kommune', person: personId('person-carl') });
const birte = seatOf('Birte Winge', { organisation: 'Psykiatrien', sector: 'psychiatry' });
const rasmus = seatOf('Rasmus Skov', { organisation: 'Havby Kommune' });
const answers: readonly SeatAnswer[] = [
  { seat: birte, rsvp: rsvpOf(birte, { kind: 'absent' }) },
  { seat: carl, rsvp: null },
  { seat: rasmus, rsvp: rsvpOf(rasmus, sendsInstead('Kirsten Lind')) },
];

const view: RsvpView = {
  meeting,
  forumName: 'Fjordklyngen',
  state: 'planned',
  times: { starts: '2026-03-05T09:00:00.000Z', ends: '2026-03-05T11:00:00.000Z' },
  counts: countAnswers(answers),
  groups: groupsOf(answers),
  own: null,
  manages: false,
};
const absent = { seat: carl, rsvp: rsvpOf(carl, { kind: 'absent' }) };
const behalf = rsvpOf(carl, sendsInstead('Kirsten Lind'), {
  by: { kind: 'on-behalf', name: 'Tora Vang', person: null },
});
const manyAnswers = Array.from({ length: 90 }, (_, n) => {
  const seat = seatOf(`${WIDE.slice(0, 100)}${n}`, { organisation: `${WIDE.slice(0, 140)}${n % 7}` });
  return { seat, rsvp: rsvpOf(seat, sendsInstead(WIDE.slice(0, 110))) };
});
const form = {
  view,
  seat: carl,
  candidates: [
    { id: 'standing', standIn: { name: 'Kirsten Lind', organisation: 'Havby Kommune', person: null } },
    { id: 'person-ida', standIn: { name: 'Ida Krogh', organisation: null, person: personId('person-ida') } },
  ],
  name: '',
  organisation: '',
  nobodyNamed: false,
};
const listed = { forumName: 'Fjordklyngen', meeting, state: 'planned' } as const;

export const RSVP_MESSAGES: readonly (readonly [string, Message])[] = [
  ['answers in a channel', { kind: 'rsvp', view, moment: 'looking' }],
  [
    'answers in a channel, asked for by more people than may be',
    {
      kind: 'rsvp',
      view,
      moment: 'looking',
      viewers: Array.from({ length: 90 }, (_, n) => `29:${'x'.repeat(80)}${n}`),
    },
  ],
  ['answers without names', { kind: 'rsvp', view: { ...view, groups: null }, moment: 'looking' }],
  [
    'answers while nobody holds a seat',
    { kind: 'rsvp', view: { ...view, groups: [], counts: countAnswers([]) }, moment: 'looking' },
  ],
  [
    'not answered yet',
    { kind: 'rsvp', view: { ...view, own: answers[1] ?? null, manages: true }, moment: 'looking' },
  ],
  ['just answered', { kind: 'rsvp', view: { ...view, own: absent, manages: true }, moment: 'recorded' }],
  ['answered too late', { kind: 'rsvp', view: { ...view, own: absent }, moment: 'late' }],
  [
    'answered by somebody else',
    { kind: 'rsvp', view: { ...view, own: { seat: carl, rsvp: behalf } }, moment: 'looking' },
  ],
  [
    'reminding those who have not answered',
    {
      kind: 'rsvp',
      view,
      moment: 'reminded',
      asked: [
        { id: personId('person-carl'), name: 'Carl Mose' },
        { id: personId('person-x'), name: `[x](http://x) </at>${WIDE}` },
      ],
    },
  ],
  ['telling of another place', { kind: 'rsvp', view: { ...view, own: absent }, moment: 'changed' }],
  ['changing an answer', { kind: 'rsvp', view: { ...view, own: absent }, moment: 'choosing' }],
  [
    'answers to a cancelled meeting',
    { kind: 'rsvp', view: { ...view, state: 'cancelled', own: absent }, moment: 'looking' },
  ],
  [
    'wide answers',
    {
      kind: 'rsvp',
      view: { ...view, forumName: WIDE, groups: groupsOf(manyAnswers), own: manyAnswers[0] ?? null },
      moment: 'unchanged',
    },
  ],
  ['who comes instead', { kind: 'rsvp-substitute', form }],
  [
    'nobody named to come instead',
    {
      kind: 'rsvp-substitute',
      form: { ...form, candidates: [], organisation: 'Havby Kommune', nobodyNamed: true },
    },
  ],
  ['whose seat it is', { kind: 'rsvp-claim', view, seat: carl, reply: 'absent' }],
  ['whether to come instead', { kind: 'rsvp-consent', view, seat: carl, said: 'asked' }],
  ['coming instead', { kind: 'rsvp-consent', view, seat: carl, said: 'accepted' }],
  ['which meeting', { kind: 'rsvp-choose', meetings: Array.from({ length: 60 }, () => listed) }],
];
