import type { Corrections, TaskCorrection } from './corrections';
import type { Minutes, TaskDraft } from './model';
import { pairTasks } from './pair-tasks';
import { taskKeys } from './task-keys';

/**
 * What people settled, for a newer version: a task whose sentence was reworded or moved keeps its identity and whatever
 * the newer text does not say otherwise. Both minutes as they were read.
 */
export function carryCorrections(corrections: Corrections, before: Minutes, after: Minutes): Corrections {
  const [oldKeys, newKeys] = [taskKeys(before.tasks), taskKeys(after.tasks)];
  const carried = pairTasks(before.tasks, after.tasks).pairs.flatMap((pair): [string, TaskCorrection][] => {
    const oldKey = oldKeys[before.tasks.indexOf(pair.before)] ?? '';
    const newKey = newKeys[after.tasks.indexOf(pair.after)] ?? '';
    if (oldKey === newKey) return [];
    const settled = corrections.tasks[oldKey] ?? {};
    return [[newKey, { ...stillTrue(settled, pair), formerly: settled.formerly ?? oldKey }]];
  });
  return { ...corrections, tasks: { ...corrections.tasks, ...Object.fromEntries(carried) } };
}

function stillTrue(
  { dismissed, task, owner, ownerKind, due }: TaskCorrection,
  { before, after }: { readonly before: TaskDraft; readonly after: TaskDraft },
): TaskCorrection {
  const sameOwner = before.owner === after.owner;
  return {
    ...(dismissed ? { dismissed } : {}),
    ...(task !== undefined && before.task === after.task ? { task } : {}),
    ...(owner !== undefined && sameOwner ? { owner } : {}),
    ...(ownerKind !== undefined && sameOwner ? { ownerKind } : {}),
    ...(due !== undefined && before.due === after.due ? { due } : {}),
  };
}
