import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMinutes } from '../../src/domain/minutes/parse';
import type { TaskDraft } from '../../src/domain/minutes/model';

const SHARED = join(__dirname, '../../../shared');
const GOLD = join(SHARED, 'eval/gold/tasks.json');
const SEEDS = join(SHARED, 'minutes/seeds');
const MUNICIPAL = join(SHARED, 'minutes/kommune');
const present = existsSync(GOLD) && existsSync(SEEDS) && existsSync(MUNICIPAL);

interface GoldTask {
  readonly doc: string;
  readonly item: number;
  readonly sourceSentence: string;
  readonly owner: string | null;
  readonly ownerElsewhere?: boolean;
  readonly due: string | null;
  readonly confidence: 'certain' | 'arguable';
  readonly group?: string;
}
interface NonTask {
  readonly doc: string;
  readonly item: number;
  readonly sentence: string;
}
interface Gold {
  readonly tasks: readonly GoldTask[];
  readonly nonTasks: readonly NonTask[];
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const near = (one: string, other: string): boolean =>
  fold(one).includes(fold(other)) || fold(other).includes(fold(one));

function parsed(folder: string, file: string): readonly TaskDraft[] {
  return parseMinutes(readFileSync(join(folder, file), 'utf8').normalize('NFC').replace(/\r\n?/gu, '\n'))
    .tasks;
}

function tasksOf(doc: string): readonly TaskDraft[] {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(doc));
  return file === undefined ? [] : parsed(SEEDS, file);
}

(present ? describe : describe.skip)('follow-ups of real minutes (needs ../shared)', () => {
  const gold: Gold = present ? (JSON.parse(readFileSync(GOLD, 'utf8')) as Gold) : { tasks: [], nonTasks: [] };
  const docs = [...new Set(gold.tasks.map(({ doc }) => doc))];
  const found = new Map(docs.map((doc) => [doc, tasksOf(doc)]));
  const hits = (task: GoldTask): readonly TaskDraft[] =>
    (found.get(task.doc) ?? []).filter(
      (draft) => draft.item === task.item && near(draft.quote, task.sourceSentence),
    );

  it('finds every certain task, or one of its group', () => {
    const missed = gold.tasks
      .filter(({ confidence }) => confidence === 'certain')
      .filter((task) => {
        const members =
          task.group === undefined ? [task] : gold.tasks.filter(({ group }) => group === task.group);
        return members.every((member) => hits(member).length === 0);
      });

    expect(missed.map(({ sourceSentence }) => sourceSentence)).toEqual([]);
  });

  it('extracts nothing but certain and arguable tasks', () => {
    const known = docs.flatMap((doc) => gold.tasks.filter((task) => task.doc === doc).flatMap(hits));
    const extracted = [...found.values()].flat();

    expect(extracted.filter((draft) => !known.includes(draft)).map(({ quote }) => quote)).toEqual([]);
  });

  it('takes none of the named non-tasks', () => {
    const taken = gold.nonTasks.filter(({ doc, item, sentence }) =>
      (found.get(doc) ?? []).some((draft) => draft.item === item && near(draft.quote, sentence)),
    );

    expect(taken).toEqual([]);
  });

  it('invents no owner and gets written owners and dates right', () => {
    for (const task of gold.tasks.filter(({ confidence }) => confidence === 'certain')) {
      for (const draft of hits(task)) {
        if (draft.owner !== null) expect(fold(draft.quote)).toContain(fold(draft.owner));
        if (task.owner !== null && task.ownerElsewhere !== true) expect(draft.owner).toBe(task.owner);
        expect(draft.due).toBe(task.due);
      }
    }
  });

  it('finds few tasks in municipal minutes, whose decisions are mostly formulas', () => {
    const counts = readdirSync(MUNICIPAL).map((file) => parsed(MUNICIPAL, file).length);

    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2.5 * counts.length);
  });
});
