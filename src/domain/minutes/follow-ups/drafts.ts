import { conditionOf } from '../../language/conditions';
import { findDeadline } from '../../language/deadlines';
import { recurrenceOf } from '../../language/recurrence';
import type { IsoDate } from '../../shared/dates';
import type { TaskDraft } from '../model';
import type { KnownPeople } from './agents';
import { isTask, type Candidate } from './evidence';
import type { PlacedSentence } from './listing';
import { readSentence, type Stated } from './read-sentence';
import { SPECIAL_READERS } from './special-readers';
import { taskText } from './task-text';
import { trailingOwner } from './trailing-owner';
import { isWish } from './wishes';

export type DraftWords = Pick<
  TaskDraft,
  'task' | 'owner' | 'ownerKind' | 'due' | 'dueText' | 'recurrence' | 'condition'
>;

export interface DraftContext {
  readonly section: TaskDraft['section'];
  readonly meeting: IsoDate | null;
  readonly people: KnownPeople;
  /** A task was found just before in the same section. */
  readonly afterTask: boolean;
}

/** The tasks one sentence promises; mostly none. */
export function draftsIn(sentence: PlacedSentence, context: DraftContext): readonly DraftWords[] {
  const special = SPECIAL_READERS.map((read) => read(sentence, context)).find((found) => found !== null);
  if (special) return [special];
  return readSentence(sentence.text, context.people)
    .map((stated) => candidate(stated, sentence, context))
    .filter((found) => isTask(found) && !isOnlyWished(found))
    .map((found) => draft(found, context));
}

interface Weighed extends Candidate {
  readonly end: number;
}

function candidate({ action, end }: Stated, sentence: PlacedSentence, context: DraftContext): Weighed {
  const words = sentence.text.slice(action.start, end);
  return {
    action,
    end,
    words,
    sentence: sentence.text,
    place: { section: context.section, list: sentence.list, underProcess: sentence.underProcess },
    deadline: findDeadline(words, context.meeting),
    recurrence: recurrenceOf(words),
  };
}

/** A wish is a task only where it charges somebody: "Udvalget ønsker, at administrationen undersøger …". */
function isOnlyWished({ action, words, sentence }: Weighed): boolean {
  if (action.frame?.kind === 'wished') return action.agent === null || action.verb.kind === 'talk';
  return action.frame === null && action.agent === null && isWish(words) && isWish(sentence);
}

function draft(found: Weighed, context: DraftContext): DraftWords {
  const { action, deadline, recurrence, sentence, end, words } = found;
  const owner = action.agent ?? trailingOwner(words, context.people);
  return {
    task: taskText(sentence, action, end),
    owner: owner?.name.replace(/\s+/gu, ' ') ?? null,
    ownerKind: owner?.kind ?? 'unassigned',
    due: deadline?.due ?? null,
    dueText: deadline?.dueText ?? null,
    recurrence,
    condition: conditionOf(sentence),
  };
}
