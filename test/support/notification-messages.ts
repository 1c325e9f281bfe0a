import type { Message } from '../../src/domain/message';
import type { ForumChoice } from '../../src/domain/messages/notifications';
import { forumId, minutesId } from '../../src/domain/shared/ids';

const forum: ForumChoice = { id: forumId('fjordklyngen'), name: 'Fjordklyngen' };
const choices = (n: number): readonly ForumChoice[] =>
  Array.from({ length: n }, (_, i) => ({
    id: forumId(`udvalg-${i}`),
    name: `${'Meget langt '.repeat(12)}udvalg ${i}`,
  }));
const entry = {
  id: minutesId('fjordklyngen.2024-08-26'),
  forum: forum.id,
  forumName: forum.name,
  date: '2024-08-26',
  source: 'fjordklyngen-2024-08-26.txt',
  items: 3,
};
const titles = ['Godkendelse af dagsorden', 'Status på økonomigruppen', 'Eventuelt'];

/** What the bot says unasked, and how a conversation is connected, from plain to as large as it gets. */
export const NOTIFICATION_MESSAGES: readonly (readonly [string, Message])[] = [
  ['new minutes', { kind: 'minutes-announced', entry, changed: false, titles }],
  ['changed minutes', { kind: 'minutes-announced', entry, changed: true, titles }],
  [
    'new minutes with everything long',
    {
      kind: 'minutes-announced',
      entry: { ...entry, date: null, forumName: 'Ærøskøbing '.repeat(80), items: 200 },
      changed: false,
      titles: Array.from({ length: 200 }, () => '会'.repeat(400)),
    },
  ],
  ['form to connect', { kind: 'connection-form', change: 'connect' }],
  [
    'form to disconnect with many forums',
    { kind: 'connection-form', change: 'disconnect', choices: choices(300) },
  ],
  ['form to disconnect', { kind: 'connection-form', change: 'disconnect', choices: choices(2) }],
  ['connected', { kind: 'connection', state: 'connected', forum, muted: ['changed-minutes'] }],
  [
    'undelivered',
    {
      kind: 'undelivered',
      entries: Array.from({ length: 40 }, () => ({
        what: 'new-minutes' as const,
        forumName: 'Meget langt udvalgsnavn '.repeat(20),
        at: '2026-03-03T09:00:00.000Z',
        reason: 'failed-too-often' as const,
      })),
      retried: null,
    },
  ],
  ['nothing undelivered', { kind: 'undelivered', entries: [], retried: null }],
  ['undelivered tried again', { kind: 'undelivered', entries: [], retried: 3 }],
  ['disconnected', { kind: 'connection', state: 'disconnected', forum, muted: [] }],
];
