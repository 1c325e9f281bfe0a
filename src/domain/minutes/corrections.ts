import { findDeadline } from '../language/deadlines';
import type { IsoDate } from '../shared/dates';
import type { Minutes, OwnerKind, TaskDraft, WarningCode } from './model';
import { taskKeys } from './task-keys';

/** What people settled about one set of minutes. Kept apart from what the text says, and carried to its new versions. */
export interface Corrections {
  readonly forumName: string | null;
  readonly date: IsoDate | null;
  /** By the key of the task as it was read (`taskKeys`). */
  readonly tasks: Readonly<Record<string, TaskCorrection>>;
}

/** Fields that are not there stay as they were read. */
export interface TaskCorrection {
  /** Not a task at all. */
  readonly dismissed?: true;
  readonly task?: string;
  readonly owner?: string | null;
  readonly ownerKind?: OwnerKind;
  readonly due?: IsoDate | null;
  /** The key under which an earlier version knew this task. */
  readonly formerly?: string;
}

export const NO_CORRECTIONS: Corrections = { forumName: null, date: null, tasks: {} };

const ABOUT_DATE: readonly WarningCode[] = ['missing-date', 'missing-year', 'date-conflict'];
const ABOUT_FORUM: readonly WarningCode[] = ['missing-forum', 'forum-inferred', 'forum-conflict'];

/** What is settled now counts instead of what was; the task stays the one an earlier version knew. */
export function settledOver(known: Corrections['tasks'], given: Corrections['tasks']): Corrections['tasks'] {
  const identified = Object.entries(given).map(([key, correction]) => {
    const formerly = known[key]?.formerly;
    return [key, formerly === undefined ? correction : { ...correction, formerly }] as const;
  });
  return { ...known, ...Object.fromEntries(identified) };
}

/** The minutes as they stand after what people settled; `minutes` are those that were read, never corrected ones. */
export function applyCorrections(minutes: Minutes, corrections: Corrections): Minutes {
  const { forumName, date } = corrections;
  const answered = [...(date === null ? [] : ABOUT_DATE), ...(forumName === null ? [] : ABOUT_FORUM)];
  return {
    ...minutes,
    forum:
      forumName === null ? minutes.forum : { name: forumName, inferred: false, span: minutes.forum.span },
    date: date ?? minutes.date,
    tasks: correctedTasks(minutes, corrections).map(({ task }) => task),
    warnings: minutes.warnings.filter(({ code }) => !answered.includes(code)),
  };
}

export interface CorrectedTask {
  /** Stays the same over all versions of the minutes. */
  readonly key: string;
  /** The key in this version, which corrections go by. */
  readonly readAs: string;
  readonly task: TaskDraft;
}

/** The tasks as they stand, without the dismissed ones. */
export function correctedTasks(minutes: Minutes, { tasks, date }: Corrections): readonly CorrectedTask[] {
  const keys = taskKeys(minutes.tasks);
  return minutes.tasks.flatMap((read, at): CorrectedTask[] => {
    const readAs = keys[at] ?? '';
    const { dismissed, formerly, ...settled } = tasks[readAs] ?? {};
    return dismissed
      ? []
      : [{ key: formerly ?? readAs, readAs, task: { ...onDate(read, date), ...settled } }];
  });
}

/** A deadline without a year counts from the meeting, so it is read again with the date somebody settled. */
function onDate(read: TaskDraft, date: IsoDate | null): TaskDraft {
  if (date === null || read.dueText === null) return read;
  return { ...read, due: findDeadline(read.dueText, date)?.due ?? read.due };
}
