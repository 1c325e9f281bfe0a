import { visibleForums, type Actor, type UnclaimedForums } from '../domain/forums/access';
import type { ExampleQuestion } from '../domain/messages/help';
import type { AgendaItem, Outcome } from '../domain/minutes/model';
import type { ForumId } from '../domain/shared/ids';
import type { ForumStore } from '../stores/forum-store';
import type { MinutesStore, StoredMinutes } from '../stores/minutes-store';

export interface ExampleQuestionsDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly minutes: Pick<MinutesStore, 'list'>;
  readonly unclaimed: UnclaimedForums;
}

/** As many as a help card shows. */
const QUESTIONS = 4;
/** The newest meeting gives the questions; the ones before it show which titles come back at every meeting. */
const MEETINGS = 3;
const TITLE = { shortest: 12, longest: 90 };
/** What people ask about most comes first. */
const PREFERRED: readonly Outcome[] = ['decided', 'approved', 'discussed', 'postponed'];

/** Questions whose answers stand in the minutes of the actor's own forums, spread over the forums. */
export async function exampleQuestions(
  { forums, minutes, unclaimed }: ExampleQuestionsDeps,
  { actor }: { readonly actor: Actor },
): Promise<readonly ExampleQuestion[]> {
  const visible = visibleForums(await forums.list(), actor, unclaimed).slice(0, QUESTIONS);
  const perForum = await Promise.all(
    visible.map(async ({ id }, index) => startingAt(index, questionsAbout(await newest(minutes, id)))),
  );
  return inTurns(perForum).slice(0, QUESTIONS);
}

async function newest(
  minutes: Pick<MinutesStore, 'list'>,
  forum: ForumId,
): Promise<readonly StoredMinutes[]> {
  return (await minutes.list(forum, { limit: MEETINGS })).entries;
}

function questionsAbout([latest, ...earlier]: readonly StoredMinutes[]): readonly ExampleQuestion[] {
  if (latest === undefined) return [];
  const { forumName, minutes } = latest;
  const [first, ...others] = decisionsOf(latest, earlier);
  const { date } = minutes;
  return [
    ...(first === undefined ? [] : [first]),
    ...(minutes.absences.length > 0 && date !== null ? [{ kind: 'absences', forumName, date } as const] : []),
    ...(minutes.tasks.length > 0 ? [{ kind: 'tasks', forumName } as const] : []),
    ...others,
  ];
}

function decisionsOf(latest: StoredMinutes, earlier: readonly StoredMinutes[]): readonly ExampleQuestion[] {
  const known = new Set(
    earlier.flatMap(({ minutes }) => minutes.items.map(({ title }) => title.toLowerCase())),
  );
  return latest.minutes.items
    .filter((item) => isTelling(item) && !known.has(item.title.toLowerCase()))
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ title }) => ({ kind: 'decision', itemTitle: title.replace(/[\s.:?!]+$/u, '') }));
}

function isTelling({ title, closed, sections }: AgendaItem): boolean {
  const decided = sections.some(({ kind, span }) => kind === 'decision' && span.end > span.start);
  return !closed && decided && title.length >= TITLE.shortest && title.length <= TITLE.longest;
}

function rank({ outcome }: AgendaItem): number {
  const place = PREFERRED.indexOf(outcome);
  return place < 0 ? PREFERRED.length : place;
}

/** Each forum begins with another kind of question, so that several forums show all kinds. */
function startingAt<T>(index: number, questions: readonly T[]): readonly T[] {
  const first = index % Math.max(1, Math.min(3, questions.length));
  return [...questions.slice(first), ...questions.slice(0, first)];
}

/** The first of each list, then the second of each, and so on. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
