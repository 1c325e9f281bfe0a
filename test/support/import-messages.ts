import { ALONE } from '../../src/domain/imports/import-draft';
import type { Message } from '../../src/domain/message';
import type { ImportReview, ReviewedTask, SavedImport } from '../../src/domain/messages/import';
import { compareVersions } from '../../src/domain/minutes/compare-versions';
import type { Minutes, WarningCode } from '../../src/domain/minutes/model';
import { draftId, forumId, minutesId } from '../../src/domain/shared/ids';
import { parseMinutes } from '../../src/domain/minutes/parse';
import { taskEntry } from './task-entry';

const TEXT = `Referat af møde i Havudvalget
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
Tora Vang undersøger prisen inden 1. maj 2026.
`;

const minutes: Minutes = parseMinutes(TEXT);
const { draft } = taskEntry.task;
const task: ReviewedTask = {
  key: '002.abc.0',
  task: draft,
  state: 'open',
  earlier: { ...draft, owner: 'Bo Birk' },
};

const importReview: ImportReview = {
  draft: draftId('0123456789abcdef01234567'),
  source: 'havudvalget.docx',
  batch: { ...ALONE, of: 2, next: draftId('0123456789abcdef01234568') },
  forum: { standing: 'own', name: 'Havudvalget' },
  minutes,
  tasks: [task, { ...task, key: '002.abc.1', state: 'confirmed' }, { ...task, key: 'x', state: 'dismissed' }],
  becomes: { kind: 'created' },
  choices: ['Havudvalget', 'Fjordklyngen'],
};

const savedImport: SavedImport = {
  as: 'created',
  batch: importReview.batch,
  forum: forumId('havudvalget'),
  forumName: 'Havudvalget',
  minutes: minutesId('havudvalget.2026-03-02'),
  date: '2026-03-02',
  version: 1,
  shared: true,
  agendaOnly: false,
  firstItem: 1,
  tasks: [taskEntry.task, { ...taskEntry.task, state: 'confirmed' }],
};

const CODES: readonly WarningCode[] = [
  'missing-date',
  'missing-forum',
  'date-conflict',
  'ambiguous-name',
  'title-differs',
  'no-items',
  'gap-in-numbers',
  'no-decisions',
  'empty-attachments',
  'damaged-text',
  'same-file-name',
];

const WIDE = '会議の記録。 '.repeat(2000);
const name = WIDE.slice(0, 150);

function newVersion(): ImportReview {
  const after = TEXT.replace('Taget til efterretning', 'Udsat').replace(
    'Tora Vang undersøger',
    'Bo Birk undersøger',
  );
  const changes = compareVersions({ minutes, text: TEXT }, { minutes: parseMinutes(after), text: after });
  return { ...importReview, becomes: { kind: 'new-version', changes } };
}

/** A text of nothing but changes. */
function wideChanges(): ImportReview['becomes'] {
  const items = Array.from({ length: 40 }, (_, at) => ({ number: at + 1, title: WIDE }));
  const none = { added: [], removed: [] };
  const decisions = items.map((item) => ({ item, before: WIDE, after: WIDE }));
  const changes = {
    ...{ head: [], participants: none, absences: none, substitutes: none, decisions },
    items: { added: items, removed: items, renamed: [] },
    tasks: { ...none, changed: [] },
  };
  return { kind: 'new-version', changes };
}

/** Everything at its longest, and more of it than fits. */
function wideReview(): ImportReview {
  const [participant] = minutes.participants;
  const [item] = minutes.items;
  if (participant === undefined || item === undefined) throw new TypeError('the fixture was not read');
  const many = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);
  const wide = { ...participant, name: WIDE, title: WIDE, organisation: WIDE };
  const warnings = CODES.map((code) => ({ code, message: code, quote: WIDE }));
  return {
    ...importReview,
    source: WIDE,
    forum: { standing: 'new', name },
    minutes: {
      ...minutes,
      place: WIDE,
      participants: many(200, wide),
      absences: many(50, { value: WIDE, span: { start: 0, end: 1 } }),
      substitutes: many(50, { by: WIDE, for: WIDE, span: { start: 0, end: 1 } }),
      items: many(100, { ...item, title: WIDE }),
      warnings,
    },
    tasks: many(80, wideTask()),
    becomes: wideChanges(),
    choices: many(500, name),
  };
}

function wideTask(): ReviewedTask {
  return { ...task, task: { ...draft, task: WIDE, owner: WIDE, quote: WIDE, due: null, dueText: WIDE } };
}

const nobody: ImportReview = {
  ...importReview,
  forum: { standing: 'unnamed', name: null },
  minutes: parseMinutes('1. Velkomst\nBeslutning\nGodkendt.'),
  tasks: [],
  choices: [],
};

/** One message of every kind with a card, ordinary and extreme. */
export const IMPORT_MESSAGES: readonly (readonly [string, Message])[] = [
  ['invitation to import', { kind: 'import-invitation', flattened: true }],
  ['import review', { kind: 'import-review', review: importReview, unread: 0 }],
  ['import review of unnamed minutes', { kind: 'import-review', review: nobody, unread: 2 }],
  ['import review of a new version', { kind: 'import-review', review: newVersion(), unread: 0 }],
  ['wide import review', { kind: 'import-review', review: wideReview(), unread: 0 }],
  ['import details', { kind: 'import-details', review: importReview }],
  ['import details of unnamed minutes', { kind: 'import-details', review: nobody }],
  ['wide import details', { kind: 'import-details', review: wideReview() }],
  ['import task', { kind: 'import-task', review: importReview, at: 0 }],
  ['wide import task', { kind: 'import-task', review: wideReview(), at: 0 }],
  ['import task that is gone', { kind: 'import-task', review: importReview, at: 99 }],
  ['discarded import', { kind: 'import-discarded', source: WIDE }],
  ['saved import', { kind: 'import-saved', saved: savedImport }],
  ['saved agenda', { kind: 'import-saved', saved: { ...savedImport, agendaOnly: true, tasks: [] } }],
  ['saved import without tasks', { kind: 'import-saved', saved: { ...savedImport, date: null, tasks: [] } }],
  ['import that was withdrawn before', { kind: 'import-saved', saved: { ...savedImport, as: 'withdrawn' } }],
  ['wide saved import', { kind: 'import-saved', saved: wideSaved() }],
];

function wideSaved(): SavedImport {
  const wide = { ...taskEntry.task, draft: wideTask().task };
  return { ...savedImport, forumName: name, version: 3, tasks: Array.from({ length: 60 }, () => wide) };
}
