import type { IsoDate } from '../shared/dates';
import { findDeadline } from '../language/deadlines';
import type { Agent } from './follow-ups/agents';
import { knownPeople, type KnownPeople } from './follow-ups/known-people';
import { draftsIn, mayAnnounce } from './follow-ups/drafts';
import { placedSentences, type PlacedSentence } from './follow-ups/listing';
import { ownerLine } from './follow-ups/trailing-owner';
import { isWish } from './follow-ups/wishes';
import type { AgendaItem, Minutes, Participant, Section, TaskDraft, Wish } from './model';

export interface FollowUpSource {
  readonly text: string;
  readonly items: readonly AgendaItem[];
  readonly date: IsoDate | null;
  readonly participants: readonly Participant[];
  readonly forumName: string | null;
}

type FollowUps = Pick<Minutes, 'tasks' | 'wishes'>;

/**
 * The promises of a meeting: who is to do what until when, by the words of its decisions and, where it is firmly announced
 * there, of its case texts. Drafts, in the order of the text; nobody and no date is made up.
 */
export function findFollowUps(source: FollowUpSource): FollowUps {
  const people = knownPeople(source.participants.map(({ name }) => name));
  const found = source.items.flatMap((item) =>
    item.sections
      .filter(isRead)
      .map((section) => followUpsOf(section, { item: item.number, source, people })),
  );
  return { tasks: found.flatMap(({ tasks }) => tasks), wishes: found.flatMap(({ wishes }) => wishes) };
}

interface Context {
  readonly item: number;
  readonly source: FollowUpSource;
  readonly people: KnownPeople;
}

function isRead({ kind }: Section): boolean {
  return kind === 'decision' || kind === 'case';
}

function followUpsOf(section: Section, { item, source, people }: Context): FollowUps {
  const tasks: TaskDraft[] = [];
  const wishes: Wish[] = [];
  const where = section.heading === null && section.kind === 'decision' ? 'unheaded' : sectionName(section);
  const mayHold = where === 'case' ? mayAnnounce : () => true;
  for (const sentence of placedSentences(source.text, section.span, mayHold)) {
    const named = tasks.length > 0 ? ownerLine(sentence.text, people) : null;
    if (named) assign(tasks, named);
    if (DEADLINE_LINE.test(sentence.text)) assignDeadline(tasks, sentence.text, source.date);
    const base = { item, quote: sentence.text, span: sentence.span };
    const drafts = draftsIn(sentence, {
      section: where,
      meeting: source.date,
      people,
      afterTask: tasks.length > 0,
    });
    if (drafts.length > 0) tasks.push(...drafts.map((draft) => ({ ...base, ...draft, section: where })));
    else if (section.kind === 'decision' && isWished(sentence)) wishes.push(base);
  }
  return { tasks, wishes };
}

/** "Ansvarlig: …" on a line of its own belongs to the task above it. */
function assign(tasks: TaskDraft[], owner: Agent): void {
  const last = tasks.at(-1);
  if (last?.owner === null) tasks[tasks.length - 1] = { ...last, owner: owner.name, ownerKind: owner.kind };
}

/** "Frist: 10. juni." behind a task. */
const DEADLINE_LINE = /^(?:frist|tidsfrist|deadline)\s*:/iu;

function assignDeadline(tasks: TaskDraft[], text: string, meeting: IsoDate | null): void {
  const last = tasks.at(-1);
  const deadline = last?.dueText === null ? findDeadline(text, meeting) : null;
  if (last && deadline) tasks[tasks.length - 1] = { ...last, ...deadline };
}

function sectionName({ kind }: Section): TaskDraft['section'] {
  return kind === 'decision' ? 'decision' : 'case';
}

function isWished({ text }: PlacedSentence): boolean {
  return isWish(text);
}
