import type { Message } from '../../src/domain/message';
import type { HistoryOfMinutes } from '../../src/domain/messages/versions';
import { compareVersions } from '../../src/domain/minutes/compare-versions';
import { parseMinutes } from '../../src/domain/minutes/parse';
import { forumId, minutesId, personId } from '../../src/domain/shared/ids';

const FIRST = `Referat af møde i Havudvalget
Dato: 2. marts 2026 kl. 10
Sted: Havnekontoret
Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet
Afbud: Bo Birk

1. Velkomst
Beslutning
Taget til efterretning.

2. Badebroen
Beslutning
Broen males grøn. Tora Vang undersøger prisen inden 1. maj 2026.

3. Eventuelt
Beslutning
Intet.
`;
const SECOND = FIRST.replace('Havnekontoret', 'Biblioteket')
  .replace('Afbud: Bo Birk', 'Elna Frost, læge, PLO')
  .replace('grøn', 'blå')
  .replace('1. maj', '1. juni')
  .replace('3. Eventuelt\nBeslutning\nIntet.', '3. Vinterbadning\nBeslutning\nElna Frost kontakter klubben.');

function changes(first: string, second: string) {
  return compareVersions(
    { minutes: parseMinutes(first), text: first },
    { minutes: parseMinutes(second), text: second },
  );
}

const about = { forum: forumId('havudvalget'), forumName: 'Havudvalget', date: '2026-03-02' } as const;
const id = minutesId('havudvalget.2026-03-02.1000');
const changed = { ...about, minutes: id, version: 2, source: 'marts.txt' };

const found: HistoryOfMinutes = {
  history: {
    ...about,
    id,
    state: 'current',
    version: 2,
    versions: [
      { version: 1, source: 'marts.txt', storedAt: '2026-03-05T23:30:00.000Z' },
      { version: 2, source: 'marts rettet.txt', storedAt: '2026-03-09T08:00:00.000Z' },
    ],
  },
  acts: [
    {
      forum: about.forum,
      at: '2026-03-06T08:00:00.000Z',
      by: { kind: 'person', id: personId('tora'), name: 'Tora Vang' },
      act: 'minutes-withdrawn',
      subject: id,
      choice: null,
    },
    {
      forum: about.forum,
      at: '2026-03-07T08:00:00.000Z',
      by: { kind: 'operator' },
      act: 'minutes-restored',
      subject: id,
      choice: '1',
    },
  ],
};
const withdrawn: HistoryOfMinutes = { ...found, history: { ...found.history, state: 'withdrawn' } };
const many = Array.from({ length: 80 }, (_, at) => ({
  ...found.history,
  id: minutesId(`${id}.${'x'.repeat(120)}${String(at)}`),
}));
/** Every person and every item differs, and every one has a long name. */
const wideText = (letter: string): string =>
  `${FIRST}\n${Array.from({ length: 60 }, (_, at) => `${String(at + 4)}. ${letter} ${'sag '.repeat(30)}${String(at)}\nBeslutning\n${letter.repeat(3000)}\n`).join('\n')}`;

/** What is said about versions, for tests of every card. */
export const VERSIONS_MESSAGES: readonly (readonly [string, Message])[] = [
  ['versions to choose', { kind: 'versions-list', minutes: [found.history, withdrawn.history] }],
  ['many versions to choose', { kind: 'versions-list', minutes: many }],
  ['versions', { kind: 'minutes-versions', found }],
  ['versions of withdrawn minutes', { kind: 'minutes-versions', found: withdrawn }],
  ['withdrawing', { kind: 'minutes-withdrawing', found }],
  ['changes', { kind: 'version-changes', changed: { ...changed, changes: changes(FIRST, SECOND) } }],
  ['no changes', { kind: 'version-changes', changed: { ...changed, changes: changes(FIRST, FIRST) } }],
  [
    'many changes',
    { kind: 'version-changes', changed: { ...changed, changes: changes(wideText('x'), wideText('ø')) } },
  ],
];
