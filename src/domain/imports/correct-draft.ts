import type { Corrections, TaskCorrection } from '../minutes/corrections';
import type { Minutes, TaskDraft } from '../minutes/model';
import { taskKeys } from '../minutes/task-keys';
import type { IsoDate } from '../shared/dates';
import type { ImportDraft } from './import-draft';
import { ownerKindOf } from './owner-kind';

export interface Details {
  /** Null: as the text says. */
  readonly forumName: string | null;
  readonly date: IsoDate | null;
}

/** What a person says of one task; null where nothing is known or meant. */
export interface SettledTask {
  readonly task: string | null;
  readonly owner: string | null;
  readonly due: IsoDate | null;
}

export type TaskDecision = 'confirm' | 'dismiss';

/** Only what differs from the text is kept as a correction. `read` are the minutes without any. */
export function withDetails(draft: ImportDraft, read: Minutes, { forumName, date }: Details): ImportDraft {
  const corrections: Corrections = {
    ...draft.corrections,
    forumName: forumName === read.forum.name ? null : forumName,
    date: date === read.date ? null : date,
  };
  return { ...draft, corrections };
}

/** Null for a task there is not. */
export function withTask(
  draft: ImportDraft,
  read: Minutes,
  { key, decision, settled }: { key: string; decision: TaskDecision; settled: SettledTask },
): ImportDraft | null {
  const found = read.tasks[taskKeys(read.tasks).indexOf(key)];
  if (found === undefined) return null;
  const others = draft.confirmed.filter((other) => other !== key);
  const correction = decision === 'dismiss' ? ({ dismissed: true } as const) : differences(found, settled);
  return {
    ...draft,
    corrections: { ...draft.corrections, tasks: { ...draft.corrections.tasks, [key]: correction } },
    confirmed: decision === 'confirm' ? [...others, key] : others,
  };
}

/** Every task nobody has decided on. */
export function withRestConfirmed(draft: ImportDraft, read: Minutes): ImportDraft {
  const { confirmed, corrections } = draft;
  const open = taskKeys(read.tasks).filter(
    (key) => !confirmed.includes(key) && corrections.tasks[key]?.dismissed !== true,
  );
  return { ...draft, confirmed: [...confirmed, ...open] };
}

function differences(read: TaskDraft, { task, owner, due }: SettledTask): TaskCorrection {
  return {
    ...(task !== null && task !== read.task && { task }),
    ...(owner !== read.owner && { owner, ownerKind: ownerKindOf(owner) }),
    ...(due !== read.due && { due }),
  };
}
