import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import type { Minutes, WarningCode } from '../../src/domain/minutes/model';
import { parseFile } from '../../src/flows/parse-file';
import { ROOT } from '../support/child';

const FOLDER = path.join(ROOT, 'samples');
const NAMES = readdirSync(FOLDER).toSorted();

interface Expected {
  readonly forum: string;
  readonly date: string;
  readonly items: number;
  readonly absent: readonly string[];
  /** What is wrong with the text on purpose. */
  readonly flaws?: readonly WarningCode[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'chefforum-fjordklyngen-2024-10-03.txt': {
    forum: 'Chefforum Fjordklyngen',
    date: '2024-10-03',
    items: 7,
    absent: ['Nanna Friis', 'Jytte Overby', 'Birte Winge'],
    flaws: ['damaged-text', 'ambiguous-name', 'unknown-absentee'],
  },
  'chefforum-fjordklyngen-2025-03-20.txt': {
    forum: 'Chefforum Fjordklyngen',
    date: '2025-03-20',
    items: 7,
    absent: ['Torben Ellegaard', 'Ulrik Dam'],
  },
  'direktoerforum-fjordklyngen-2024-10-31.txt': {
    forum: 'Direktørforum Fjordklyngen',
    date: '2024-10-31',
    items: 7,
    absent: ['Henning Marker'],
    flaws: ['empty-attachments'],
  },
  'direktoerforum-fjordklyngen-2026-01-22.txt': {
    forum: 'Direktørforum Fjordklyngen',
    date: '2026-01-22',
    items: 7,
    absent: ['Lisbet Fuglede', 'Torben Ellegaard', 'Bolette Kragh'],
    flaws: ['damaged-text'],
  },
  'fjordklyngen-2024-03-06.txt': {
    forum: 'Fjordklyngen',
    date: '2024-03-06',
    items: 7,
    absent: ['Knud Sandager', 'Esben Stagsted', 'Rasmus Skov'],
    flaws: ['empty-attachments'],
  },
  'fjordklyngen-2025-05-14.txt': {
    forum: 'Fjordklyngen',
    date: '2025-05-14',
    items: 7,
    absent: ['Palle Thorsager', 'Yasmin Haddad', 'Gitte Ravnholt'],
    flaws: ['empty-attachments'],
  },
  'klyngestyregruppen-2024-08-26.txt': {
    forum: 'Klyngestyregruppen, Fjordklyngen',
    date: '2024-08-26',
    items: 7,
    absent: ['Carl Mose', 'Ulrik Dam'],
  },
  'klyngestyregruppen-2025-02-24.txt': {
    forum: 'Klyngestyregruppen, Fjordklyngen',
    date: '2025-02-24',
    items: 7,
    absent: ['Mette Krogh'],
  },
  'kommunalt-sundhedsnetvaerk-2025-01-14.txt': {
    forum: 'Kommunalt Sundhedsnetværk i Fjordklyngen (KSN)',
    date: '2025-01-14',
    items: 5,
    absent: ['Tom Agerholm'],
  },
  'sundheds-og-aeldreudvalget-havby-2025-09-09.txt': {
    forum: 'Sundheds- og Ældreudvalget',
    date: '2025-09-09',
    items: 7,
    absent: ['Ejnar Broeng'],
  },
  'sundheds-og-aeldreudvalget-havby-2026-02-03.txt': {
    forum: 'Sundheds- og Ældreudvalget',
    date: '2026-02-03',
    items: 7,
    absent: ['Kamilla Hedemark'],
  },
};

const samples = new Map<string, Minutes>();
beforeAll(async () => {
  const reader = createDocumentReader();
  for (const name of NAMES) {
    const file = { name, bytes: readFileSync(path.join(FOLDER, name)) };
    samples.set(name, (await parseFile({ reader }, file)).minutes);
  }
});

function sample(name: string): Minutes {
  const minutes = samples.get(name);
  if (!minutes) throw new RangeError(`There is no sample ${name}.`);
  return minutes;
}

describe('the sample minutes', () => {
  it('are all described here', () => {
    expect(NAMES).toEqual(Object.keys(EXPECTED));
  });

  it.each(Object.entries(EXPECTED))('%s are read without surprises', (name, { forum, date, items, absent, flaws = [] }) => {
    const minutes = sample(name);

    const unexpected = minutes.warnings.filter(({ code }) => !flaws.includes(code));
    expect(minutes.forum).toMatchObject({ name: forum, inferred: false });
    expect(minutes.date).toBe(date);
    expect(minutes.items.map(({ number }) => number)).toEqual(Array.from({ length: items }, (_, index) => index + 1));
    expect(minutes.absences.map(({ value }) => value)).toEqual(absent);
    expect(unexpected).toEqual([]);
  });

  it('come from several levels', () => {
    const levels = new Set([...samples.values()].map(({ level }) => level));

    expect([...levels]).toEqual(expect.arrayContaining(['politisk', 'direktør', 'chef/fagligt']));
  });

  it('each hold something to follow up', () => {
    const without = NAMES.filter((name) => sample(name).tasks.length === 0);

    expect(without).toEqual([]);
  });

  it('show substitutes and partial absence', () => {
    const political = sample('fjordklyngen-2024-03-06.txt');
    const directors = sample('direktoerforum-fjordklyngen-2024-10-31.txt');

    expect(political.substitutes).toMatchObject([{ for: 'Rasmus Skov', by: 'Kirsten Lind' }]);
    expect(directors.items.map(({ absences }) => absences.length)).toEqual([0, 1, 1, 0, 0, 0, 0]);
  });

  it('show every kind of owner, deadline, recurrence, condition and wish', () => {
    const all = [...samples.values()];
    const tasks = all.flatMap((minutes) => minutes.tasks);

    expect(new Set(tasks.map(({ ownerKind }) => ownerKind))).toEqual(
      new Set(['person', 'organisation', 'group', 'unassigned']),
    );
    expect(tasks.some(({ due }) => due !== null)).toBe(true);
    expect(tasks.some(({ dueText }) => dueText?.includes('næste møde'))).toBe(true);
    expect(tasks.some(({ dueText }) => dueText?.includes('uge 14'))).toBe(true);
    expect(tasks.some(({ recurrence }) => recurrence === 'monthly')).toBe(true);
    expect(tasks.some(({ recurrence }) => recurrence === 'quarterly')).toBe(true);
    expect(tasks.some(({ condition }) => condition !== null)).toBe(true);
    expect(all.flatMap((minutes) => minutes.wishes).length).toBeGreaterThan(5);
  });
});
