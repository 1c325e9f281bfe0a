import { factsOf } from '../../src/domain/attendance/seat-facts';
import { DEFAULT_SETTINGS } from '../../src/domain/attendance/settings';
import type { SeatForm, SeatsView } from '../../src/domain/attendance/seats-view';
import type { Message } from '../../src/domain/message';
import { forumId, personId } from '../../src/domain/shared/ids';
import { seatOf } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);

const carl = seatOf('Carl Mose', {
  title: 'Chef for sundhed',
  organisation: 'Havby Kommune',
  sector: 'municipality',
  person: personId('person-carl'),
  substitute: { name: 'Kirsten Lind', organisation: 'Havby Kommune', person: null },
});
const birte = seatOf('Birte Winge', {
  organisation: 'Psykiatrien',
  sector: 'psychiatry',
  roles: ['facilitator'],
  to: '2027-12-31',
});

const view: SeatsView = {
  forum: forumId('fjordklyngen'),
  forumName: 'Fjordklyngen',
  seats: [birte, carl],
  proposals: [seatOf('Nanna Friis', { organisation: 'Regionshospitalet Fjord', sector: 'hospital' })],
  settings: DEFAULT_SETTINGS,
};

const people = [
  { id: personId('person-carl'), name: 'Carl Mose' },
  { id: personId('person-tora'), name: 'Tora Vang' },
];
const form: SeatForm = {
  forum: view.forum,
  forumName: view.forumName,
  seat: carl.id,
  facts: factsOf(carl),
  people,
  self: people[1] ?? null,
  problems: [],
};

const wideSeat = (n: number) =>
  seatOf(`${WIDE.slice(0, 110)}${n}`, { organisation: WIDE.slice(0, 150), sector: 'hospital' });
const wideSeats = Array.from({ length: 90 }, (_, n) => wideSeat(n));
const forums = [
  { id: forumId('fjordklyngen'), name: 'Fjordklyngen' },
  { id: forumId('chefforum'), name: 'Chefforum' },
];

export const SEATS_MESSAGES: readonly (readonly [string, Message])[] = [
  ['which committee for seats', { kind: 'choose-forum', purpose: 'seats', forums }],
  ['seats', { kind: 'seats', view, done: null }],
  ['seats after saving', { kind: 'seats', view, done: { kind: 'saved', name: 'Carl Mose' } }],
  [
    'no seats yet',
    {
      kind: 'seats',
      view: { ...view, seats: [], settings: { ...DEFAULT_SETTINGS, showNames: false, remindBefore: [] } },
      done: { kind: 'names-hidden' },
    },
  ],
  [
    'wide seats',
    {
      kind: 'seats',
      view: { ...view, forumName: WIDE, seats: wideSeats, proposals: wideSeats },
      done: { kind: 'adopted', count: 90 },
    },
  ],
  ['deadline and reminders', { kind: 'asking-form', form: { view, typed: null } }],
  [
    'deadline and reminders that cannot be kept',
    { kind: 'asking-form', form: { view, typed: { answerDays: 'x', remindBefore: WIDE } } },
  ],
  ['a seat', { kind: 'seat-form', form }],
  [
    'a seat that cannot be saved',
    {
      kind: 'seat-form',
      form: {
        ...form,
        seat: null,
        facts: { ...form.facts, name: '' },
        problems: ['no-name', 'person-has-seat'],
      },
    },
  ],
  [
    'a wide seat',
    {
      kind: 'seat-form',
      form: {
        ...form,
        forumName: WIDE,
        facts: { ...form.facts, title: WIDE, organisation: WIDE },
        people: Array.from({ length: 100 }, (_, n) => ({ id: personId(`person-${n}`), name: WIDE })),
      },
    },
  ],
];
