import { readFileSync } from 'node:fs';
import { findFollowUps } from '../../../../src/domain/minutes/follow-ups';
import type { AgendaItem, OwnerKind, Participant, TaskDraft } from '../../../../src/domain/minutes/model';

/** What is left out is none: no owner, no date, no words of time, no repetition, no condition, one for all. */
interface ExpectedTask {
  /** How the task text begins; empty where any wording will do. */
  readonly task: string;
  readonly owner?: string;
  readonly ownerKind?: OwnerKind;
  readonly due?: string;
  readonly dueText?: string;
  readonly recurrence?: string;
  readonly condition?: string;
  readonly fanOut?: boolean;
}

/** One invented sentence, or a short decision, of minutes of 13 March 2025. */
export interface FollowUpCase {
  readonly text: string;
  readonly tasks: readonly ExpectedTask[];
  readonly section?: 'case';
  /** Left out where a reader could see it either way. */
  readonly wish?: boolean;
}

export interface FollowUpScore {
  readonly precision: number;
  readonly recall: number;
  /** Shares of the tasks found and expected. */
  readonly owner: number;
  readonly task: number;
  readonly time: number;
  readonly invented: number;
  readonly wishes: number;
  readonly falseWishes: number;
  /** One line for each difference. */
  readonly notes: readonly string[];
}

export function readCases(file: string): readonly FollowUpCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FollowUpCase);
}

const nowhere = { start: 0, end: 0 };
const MEETING = '2025-03-13';
const PRESENT = ['Solvej Holm', 'Adam Krogh', 'Lone Bach', 'Troels Agermose', 'Birthe Kjelde'];

function participant(name: string): Participant {
  const nothing = { title: null, organisation: null, party: null, substitutedBy: null };
  return { ...nothing, name, roles: [], absent: false, span: nowhere };
}

function item({ text, section }: FollowUpCase): AgendaItem {
  const span = { start: 0, end: text.length };
  const heading = section === 'case' ? 'Sagsfremstilling' : 'Beslutning';
  return {
    number: 1,
    title: 'Havbyhuset',
    titleSpan: nowhere,
    span,
    caseNumber: null,
    closed: false,
    sections: [{ kind: section ?? 'decision', heading, span }],
    recommendations: [],
    attachments: [],
    absences: [],
    outcome: 'other',
    deviation: null,
  };
}

interface Pair {
  readonly expected: ExpectedTask;
  readonly found: TaskDraft;
}

const fold = (text: string | null | undefined): string => (text ?? '').toLowerCase().trim();
const isSame = (one: string | null | undefined, other: string | null | undefined): boolean =>
  fold(one) === fold(other);
const within = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (fold(one) === '') === (fold(other) === '') &&
  (fold(one).includes(fold(other)) || fold(other).includes(fold(one)));

function pairs(expected: readonly ExpectedTask[], found: readonly TaskDraft[]): readonly Pair[] {
  const left = [...found];
  const take = (fits: (draft: TaskDraft) => boolean): TaskDraft | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  return expected.flatMap((task) => {
    const word = fold(task.task).split(' ')[0] ?? '';
    const draft =
      take((one) => fold(one.task).startsWith(word) && within(one.owner, task.owner)) ??
      take((one) => fold(one.task).startsWith(word)) ??
      take((one) => within(one.owner, task.owner));
    return draft ? [{ expected: task, found: draft }] : [];
  });
}

const sameOwner = ({ expected, found }: Pair): boolean =>
  isSame(found.owner, expected.owner) && found.ownerKind === (expected.ownerKind ?? 'unassigned');
const sameTask = ({ expected, found }: Pair): boolean => fold(found.task).startsWith(fold(expected.task));
const sameTime = ({ expected, found }: Pair): boolean =>
  found.due === (expected.due ?? null) &&
  within(found.dueText, expected.dueText) &&
  found.recurrence === (expected.recurrence ?? null) &&
  within(found.condition, expected.condition) &&
  found.fanOut === (expected.fanOut ?? false);

const described = (draft: TaskDraft): string =>
  JSON.stringify([
    draft.task,
    draft.owner,
    draft.ownerKind,
    draft.due,
    draft.dueText,
    draft.recurrence,
    draft.condition,
    draft.fanOut,
  ]);

interface Read {
  readonly one: FollowUpCase;
  readonly tasks: readonly TaskDraft[];
  readonly matched: readonly Pair[];
  readonly isWish: boolean;
}

function read(one: FollowUpCase): Read {
  const { tasks, wishes } = findFollowUps({
    text: one.text,
    items: [item(one)],
    date: MEETING,
    participants: PRESENT.map(participant),
    forumName: 'Fjordklyngen',
  });
  return { one, tasks, matched: pairs(one.tasks, tasks), isWish: wishes.length > 0 };
}

function notesOf({ one, tasks, matched, isWish }: Read): readonly string[] {
  const note = (what: string, detail: string): string => `${what}: ${one.text} ${detail}`;
  const missed = one.tasks.filter((task) => !matched.some(({ expected }) => expected === task));
  const wrong = tasks.filter((task) => !matched.some(({ found }) => found === task));
  const differing = matched.filter((pair) => !(sameOwner(pair) && sameTask(pair) && sameTime(pair)));
  const differs = one.wish !== undefined && one.wish !== isWish;
  return [
    ...missed.map(({ task }) => note('missed', `[${task}]`)),
    ...wrong.map((task) => note('FALSE', described(task))),
    ...differing.map(({ expected, found }) =>
      note('differs', `${described(found)} for ${JSON.stringify(expected)}`),
    ),
    ...(differs ? [note(isWish ? 'FALSE wish' : 'missed wish', '')] : []),
  ];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function scoreFollowUps(cases: readonly FollowUpCase[]): FollowUpScore {
  const all = cases.map(read);
  const matched = all.flatMap((one) => one.matched);
  const wished = all.filter(({ one }) => one.wish === true);
  return {
    precision: share(matched.length, all.flatMap(({ tasks }) => tasks).length),
    recall: share(matched.length, cases.flatMap(({ tasks }) => tasks).length),
    owner: share(matched.filter(sameOwner).length, matched.length),
    task: share(matched.filter(sameTask).length, matched.length),
    time: share(matched.filter(sameTime).length, matched.length),
    invented: matched.filter(
      ({ expected, found }) => found.owner !== null && !isSame(found.owner, expected.owner),
    ).length,
    wishes: share(wished.filter(({ isWish }) => isWish).length, wished.length),
    falseWishes: all.filter(({ one, isWish }) => one.wish === false && isWish).length,
    notes: all.flatMap(notesOf),
  };
}
