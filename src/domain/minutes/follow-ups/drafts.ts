import { findDeadline } from '../../language/deadlines';
import { MONTH_PATTERN } from '../../language/months';
import { recurrenceOf } from '../../language/recurrence';
import type { IsoDate } from '../../shared/dates';
import type { TaskDraft } from '../model';
import type { Action } from './action';
import { actionWord } from './action-verbs';
import { asRead } from './as-read';
import type { KnownPeople } from './known-people';
import type { Candidate } from './candidate';
import { conditionFor, withoutProviso } from './condition-for';
import { isDemandOf } from './demands';
import { isTask } from './evidence';
import { fansOut } from './fan-out';
import { withLaterTime } from './later-time';
import type { PlacedSentence } from './listing';
import { readSentence, type Stated } from './read-sentence';
import { LATE_READERS, SPECIAL_READERS } from './special-readers';
import { taskText } from './task-text';
import { trailingOwner } from './trailing-owner';
import { isWish } from './wishes';

export type DraftWords = Pick<
  TaskDraft,
  'task' | 'owner' | 'ownerKind' | 'fanOut' | 'due' | 'dueText' | 'recurrence' | 'condition'
>;

export interface DraftContext {
  readonly section: TaskDraft['section'];
  readonly meeting: IsoDate | null;
  /** In an item in which everybody tells what is new. */
  readonly round: boolean;
  /** The body whose minutes these are, in lower case. */
  readonly forum: string | null;
  readonly people: KnownPeople;
  /** A task was found just before in the same section. */
  readonly afterTask: boolean;
  /** Whom the sentence before names, where that is one person only. */
  readonly antecedent: string | null;
}

/** A case text announces with "vil" or with a time; anything else there is background, and there is much of it. */
const ANNOUNCES = new RegExp(
  String.raw`\b(?:vil|hensigten|planen|bedes|anmodes|senest|inden|n.ste|kommende|omkring|uge \d|ultimo|medio|primo|for.ret|efter.ret|sommeren|slutningen|starten|\d{1,2}/\d|(?:\d\. ?|i |til )(?:${MONTH_PATTERN}))\b`,
  'i',
);

export function mayAnnounce(text: string): boolean {
  return ANNOUNCES.test(text);
}

/** "Skal vi sende et brev?" */
function isQuestion(text: string): boolean {
  return /\?\s*$/u.test(text);
}

/** Longer ones are no prose but lost line breaks; what stands beyond is not read. Characters. */
const LONGEST = 4000;

/** The tasks one sentence promises; mostly none. */
export function draftsIn(placed: PlacedSentence, context: DraftContext): readonly DraftWords[] {
  const sentence = { ...placed, text: asRead(placed.text.slice(0, LONGEST)) };
  if (isQuestion(sentence.text) || (context.section === 'case' && !mayAnnounce(sentence.text))) return [];
  const special = specialDraft(SPECIAL_READERS, sentence, context);
  if (special) return [special];
  const drafts = statedDrafts(sentence, context);
  const late = drafts.length === 0 ? specialDraft(LATE_READERS, sentence, context) : null;
  return late ? [late] : drafts;
}

function statedDrafts(sentence: PlacedSentence, context: DraftContext): readonly DraftWords[] {
  const stated = readSentence(sentence.text, context.people, context.antecedent);
  return stated.flatMap((one, index) => {
    const from = stated[index - 1]?.end ?? 0;
    const found = readings(one)
      .map((reading) => candidate({ stated: reading, from }, sentence, context))
      .find((reading) => isTask(reading) && !isOnlyWished(reading, context.people));
    return found ? [withLaterTime(draft(found, context), sentence.text.slice(one.end), context)] : [];
  });
}

/** "Ida orienterer om planen og sender den rundt": where the first verb is no work, one behind it may be. */
function readings(stated: Stated): readonly Stated[] {
  return [stated, ...withoutFirst(stated)];
}

function withoutFirst({ action, end, further }: Stated): readonly Stated[] {
  return further.flatMap((next, index) => {
    const verb = next.infinitive === null ? null : actionWord(next.infinitive);
    if (verb === null) return [];
    const { form } = action.verb;
    const own: Action = {
      ...action,
      verb: { ...verb, form },
      middle: null,
      start: next.start,
      rest: next.end,
    };
    return [{ action: own, end, further: further.slice(index + 1) }];
  });
}

function specialDraft(
  readers: typeof SPECIAL_READERS,
  sentence: PlacedSentence,
  context: DraftContext,
): DraftWords | null {
  if (context.section === 'case') return null;
  for (const read of readers) {
    const found = read(sentence, context);
    if (found) return found;
  }
  return null;
}

function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

interface Weighed extends Candidate {
  readonly stated: Stated;
}

interface Share {
  readonly stated: Stated;
  /** Where its share of the sentence begins: conditions may stand before the clause itself. */
  readonly from: number;
}

function candidate({ stated, from }: Share, sentence: PlacedSentence, context: DraftContext): Weighed {
  const { action, end } = stated;
  const words = sentence.text.slice(action.start, end);
  const condition = lazily(() =>
    conditionFor(sentence.text, { from: Math.min(from, action.start), action: action.start, end }),
  );
  const deadline = lazily(() => findDeadline(withoutProviso(words, condition()), context.meeting));
  const recurrence = lazily(() => recurrenceOf(words));
  const named = lazily(() => trailingOwner(words, context.people) !== null);
  return {
    action,
    stated,
    words,
    sentence: sentence.text,
    place: {
      section: context.section,
      list: sentence.list,
      underProcess: sentence.underProcess,
      told: sentence.told,
      forum: context.forum,
      round: context.round,
    },
    get deadline() {
      return deadline();
    },
    get recurrence() {
      return recurrence();
    },
    get condition() {
      return condition();
    },
    get named() {
      return named();
    },
  };
}

/** "Alle opfordres til at melde sig senest fredag" */
const URGED = /^opfordres(?!\p{L})/iu;
const DEMAND = /^ønsker(?!\p{L})/iu;

/** A wish is a task only where it charges somebody ("Udvalget ønsker, at administrationen undersøger …") or the committee demands it. */
function isOnlyWished({ action, words, sentence, deadline }: Weighed, people: KnownPeople): boolean {
  if (action.frame?.kind === 'wished') {
    if (URGED.test(action.frame.words) && deadline !== null && action.agent !== null) return false;
    const isCharged = DEMAND.test(action.frame.words) && action.agent !== null;
    return !isCharged && !isDemandOf(sentence, action, people);
  }
  return action.frame === null && action.agent === null && isWish(words) && isWish(sentence);
}

function draft(found: Weighed, context: DraftContext): DraftWords {
  const { action, deadline, recurrence, sentence, words } = found;
  const owner = action.agent ?? trailingOwner(words, context.people);
  return {
    task: taskText(sentence, found.stated),
    owner: owner?.name.replace(/\s+/gu, ' ') ?? null,
    ownerKind: owner?.kind ?? 'unassigned',
    fanOut: fansOut(owner, words),
    due: deadline?.due ?? null,
    dueText: deadline?.dueText ?? null,
    recurrence,
    condition: found.condition,
  };
}
