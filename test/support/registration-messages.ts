import { summaryOf, type ActualEntry } from '../../src/domain/attendance/actual';
import type { AttendanceView } from '../../src/domain/attendance/attendance-view';
import { entryKey } from '../../src/domain/attendance/registration';
import type { Message } from '../../src/domain/message';
import { seatId } from '../../src/domain/shared/ids';
import { plannedMeeting } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);

function entryOf(name: string, given: Partial<ActualEntry> = {}): ActualEntry {
  return {
    seat: seatId(name),
    name,
    title: null,
    organisation: 'Havby Kommune',
    status: { kind: 'met' },
    awayFrom: [],
    ...given,
  };
}

const standIn = { name: 'Kirsten Lind', organisation: null, person: null };
const entries = [
  entryOf('Birte Winge', { status: { kind: 'absent' }, organisation: 'Psykiatrien' }),
  entryOf('Carl Mose', { awayFrom: [3, 5], title: 'chef' }),
  entryOf('Rasmus Skov', { status: { kind: 'substitute', standIn } }),
  entryOf('Ida Krogh', { seat: null, status: { kind: 'partial', items: '1-4' } }),
  entryOf('Nanna Friis', { status: { kind: 'no-show' } }),
];
const view: AttendanceView = {
  meeting: plannedMeeting(),
  forumName: 'Fjordklyngen',
  source: 'registered',
  entries,
  joined: new Map([[entryKey(entries[1] ?? entryOf('')), '10:02']]),
  summary: summaryOf(entries),
  differences: [
    { kind: 'differs', name: 'Birte Winge', registered: { kind: 'absent' }, minuted: { kind: 'met' } },
    { kind: 'only-minuted', name: 'Jytte Overby', minuted: { kind: 'met' } },
  ],
};
const open = entries.map((entry): ActualEntry => ({ ...entry, status: { kind: 'open' } }));
const wideEntries = Array.from({ length: 90 }, (_, n) =>
  entryOf(`${WIDE.slice(0, 110)}${n}`, {
    organisation: WIDE.slice(0, 150),
    status: n % 2 === 0 ? { kind: 'absent' } : { kind: 'partial', items: WIDE.slice(0, 60) },
  }),
);
const wide = { ...view, forumName: WIDE, entries: wideEntries, summary: summaryOf(wideEntries) };

export const REGISTRATION_MESSAGES: readonly (readonly [string, Message])[] = [
  ['who was there', { kind: 'attendance', view, saved: true }],
  [
    'nobody registered',
    {
      kind: 'attendance',
      view: { ...view, source: 'answers', entries: open, summary: summaryOf(open), differences: [] },
      saved: false,
    },
  ],
  [
    'nobody known',
    {
      kind: 'attendance',
      view: { ...view, source: 'answers', entries: [], summary: summaryOf([]), differences: [] },
      saved: false,
    },
  ],
  ['wide attendance', { kind: 'attendance', view: wide, saved: false }],
  ['registering', { kind: 'registration-form', view, page: 0 }],
  ['registering many', { kind: 'registration-form', view: wide, page: 1 }],
  [
    'one person registered',
    {
      kind: 'registration-person',
      form: { view, key: 'seat x', entry: entries[2] ?? entryOf('x'), problem: null },
    },
  ],
  [
    'somebody added without a name',
    {
      kind: 'registration-person',
      form: { view: wide, key: null, entry: entryOf('', { seat: null }), problem: 'no-name' },
    },
  ],
];
