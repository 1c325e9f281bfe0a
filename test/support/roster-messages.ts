import type { RosterMatch } from '../../src/domain/attendance/roster';
import type { RosterView } from '../../src/domain/attendance/roster-view';
import type { Message } from '../../src/domain/message';
import { forumId, personId } from '../../src/domain/shared/ids';
import { seatOf } from './attendance';

const WIDE = '会議の記録。 '.repeat(200);

const carl = seatOf('Carl Mose', { organisation: 'Havby Kommune' });
const birte = seatOf('Birte Winge', { organisation: 'Psykiatrien' });
const open: readonly RosterMatch[] = [
  {
    person: { id: personId('carl'), name: 'Carl Emil Mose', isGuest: false },
    isMember: false,
    match: { seat: carl, ground: 'middle-name' },
  },
  {
    person: { id: personId('ida'), name: 'Ida Krogh', isGuest: true },
    isMember: false,
    match: null,
  },
  { person: { id: personId('odd'), name: '', isGuest: false }, isMember: false, match: null },
];
const view: RosterView = {
  forum: forumId('fjordklyngen'),
  forumName: 'Fjordklyngen',
  conversations: 1,
  unread: 0,
  open,
  free: [carl, birte],
  departed: [
    { person: personId('nanna'), name: 'Nanna Friis', isMember: true, seat: null },
    {
      person: personId('mette'),
      name: 'Mette Lund',
      isMember: false,
      seat: seatOf('Mette Lund', { person: personId('mette') }),
    },
  ],
};
const wide: RosterView = {
  ...view,
  forumName: WIDE,
  open: Array.from({ length: 40 }, (_, n) => ({
    person: { id: personId(`${'x'.repeat(120)}${n}`), name: WIDE, isGuest: true },
    isMember: true,
    match: { seat: seatOf(WIDE.slice(0, 100), { organisation: WIDE }), ground: 'damaged-letters' },
  })),
  free: Array.from({ length: 60 }, (_, n) => seatOf(`${WIDE.slice(0, 110)}${n}`, { organisation: WIDE })),
};

export const ROSTER_MESSAGES: readonly (readonly [string, Message])[] = [
  ['roster', { kind: 'roster', view, page: 0, changes: null }],
  [
    'roster after confirming',
    { kind: 'roster', view: { ...view, open: [] }, page: 0, changes: { added: 2, ended: 1, skipped: 1 } },
  ],
  [
    'roster with nothing to settle',
    {
      kind: 'roster',
      view: { ...view, open: [], departed: [] },
      page: 3,
      changes: { added: 0, ended: 0, skipped: 0 },
    },
  ],
  [
    'roster that could not be read',
    { kind: 'roster', view: { ...view, unread: 1, open: [], departed: [] }, page: 0, changes: null },
  ],
  [
    'roster without a channel',
    {
      kind: 'roster',
      view: { ...view, conversations: 0, open: [], departed: [] },
      page: 0,
      changes: null,
    },
  ],
  ['wide roster', { kind: 'roster', view: wide, page: 1, changes: null }],
  [
    'people have come',
    { kind: 'roster-changed', forum: view.forum, forumName: 'Fjordklyngen', occasion: 'joined' },
  ],
  [
    'people have left',
    { kind: 'roster-changed', forum: view.forum, forumName: 'Fjordklyngen', occasion: 'left' },
  ],
];
