import type { IsoDate } from '../shared/dates';
import { textAt, type Span } from '../shared/span';
import { findDeadline } from '../language/deadlines';
import type { Agent } from './follow-ups/agents';
import { isTicked } from './follow-ups/check-box';
import { knownPeople, type KnownPeople } from './follow-ups/known-people';
import { draftsIn, mayAnnounce, type DraftContext } from './follow-ups/drafts';
import { placedSentences, type PlacedSentence } from './follow-ups/listing';
import { taskTables } from './follow-ups/task-table';
import { namesInHead } from './follow-ups/people-of-the-head';
import { mentionedPeople } from './follow-ups/mentioned';
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
  const people = peopleOf(source);
  const found = source.items.flatMap((item) =>
    item.sections.filter(isRead).map((section) => followUpsOf(section, { item, source, people })),
  );
  return { tasks: found.flatMap(({ tasks }) => tasks), wishes: found.flatMap(({ wishes }) => wishes) };
}

function peopleOf({ text, items, participants }: FollowUpSource): KnownPeople {
  const from = items[0]?.span.start ?? 0;
  const head = text.slice(Math.max(0, from - LONGEST_HEAD), from);
  const names = [...participants.map(({ name }) => name), ...namesInHead(head, text.slice(from))];
  return knownPeople(names);
}
/** Characters. */
const LONGEST_HEAD = 8000;

interface Context {
  readonly item: AgendaItem;
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
  const context: DraftContext = {
    section: where,
    meeting: source.date,
    round: isRound(item.title),
    forum: source.forumName?.toLowerCase() ?? null,
    people,
    afterTask: false,
    antecedent: null,
  };
  let before: readonly string[] = [];
  const tables = where === 'case' ? [] : taskTables(source.text, section.span, context);
  for (const sentence of placedSentences(source.text, section.span, mayHold)) {
    if (tables.some(({ span }) => overlaps(span, sentence.span))) continue;
    if (isTicked(source.text, sentence.span)) continue;
    const owner = tasks.length > 0 ? ownerLine(sentence.text, people) : null;
    if (owner) assign(tasks, owner);
    if (DEADLINE_LINE.test(sentence.text)) assignDeadline(tasks, sentence.text, source.date);
    const base = { item: item.number, quote: sentence.text, span: sentence.span };
    const drafts = draftsIn(sentence, {
      ...context,
      afterTask: tasks.length > 0,
      antecedent: antecedentOf(sentence.text, before, people),
    });
    before = [...before.slice(1 - REACH), sentence.text];
    if (drafts.length > 0) tasks.push(...drafts.map((draft) => ({ ...base, ...draft, section: where })));
    else if (section.kind === 'decision' && isWished(sentence)) wishes.push(base);
  }
  const listed = tables.flatMap((table) =>
    table.tasks.map(({ quote, draft }) => ({
      item: item.number,
      quote: textAt(source.text, quote),
      span: quote,
      ...draft,
      section: where,
    })),
  );
  return { tasks: [...tasks, ...listed].sort((a, b) => a.span.start - b.span.start), wishes };
}

/** Whom "han" or "hun" may mean: the one person named last, alone in a sentence not far before. */
function antecedentOf(text: string, before: readonly string[], people: KnownPeople): string | null {
  if (!/(?<!\p{L})(?:han|hun)(?!\p{L})/iu.test(text)) return null;
  for (const sentence of before.toReversed()) {
    const [name, other] = mentionedPeople(sentence.slice(0, LONGEST_BEFORE), people);
    if (name !== undefined) return other === undefined ? name : null;
  }
  return null;
}
/** Characters. */
const LONGEST_BEFORE = 1000;
/** Sentences. */
const REACH = 3;

const ROUND =
  /^(?:\d+[.:)]?\s*)?(?:gensidig\p{L}*\s(?:orientering|information)|bordet\srundt|meddelelser|nyt\s(?:fra|om)|kort\snyt|nyheder|siden\ssidst|runde|status\sfra|aktuelt|fra\sparterne|information|orientering(?:er)?(?:\s(?:fra|ved)\s|$)|(?:kommunernes|parternes|medlemmernes)\sorientering)/iu;

/** "Gensidig orientering", "Bordet rundt": what is told there everybody does anyway. */
function isRound(title: string): boolean {
  return ROUND.test(title.trim());
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
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
