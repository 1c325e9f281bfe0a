import { roleIn, type Person } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import type { DraftBatch, DraftState } from '../../domain/imports/import-draft';
import type { SavedImport } from '../../domain/messages/import';
import type { Task } from '../../domain/tasks/task';
import type { ImportDeps } from './import-deps';

type SavedDraft = Extract<DraftState, { readonly kind: 'saved' }> & { readonly batch: DraftBatch };

/** Minutes that were saved, as they stand now; null for somebody who may no longer see them. */
export async function savedImport(
  deps: ImportDeps,
  actor: Person,
  { forum: id, minutes, as, batch }: SavedDraft,
): Promise<SavedImport | null> {
  const forum = await deps.forums.get(id);
  if (forum === null || !may(roleIn(forum, actor, deps.unclaimed), 'see-minutes')) return null;
  const stored = await deps.minutes.get(id, minutes);
  return {
    as,
    batch,
    forum: id,
    forumName: forum.name,
    shared: isShared(forum, actor, deps),
    minutes,
    date: stored?.minutes.date ?? null,
    version: stored?.version ?? 0,
    agendaOnly: stored?.minutes.warnings.some(({ code }) => code === 'agenda-only') ?? false,
    firstItem: stored?.minutes.items[0]?.number ?? 0,
    tasks: stored === null ? [] : inTextOrder(await deps.tasks.ofMinutes(id, minutes)),
  };
}

/** A forum nobody has claimed is everybody's where that is allowed. */
function isShared({ members }: Forum, actor: Person, { unclaimed }: Pick<ImportDeps, 'unclaimed'>): boolean {
  const others = members.some(({ person }) => person !== actor.id);
  return others || (members.length === 0 && unclaimed === 'everyone');
}

function inTextOrder(tasks: readonly Task[]): readonly Task[] {
  return tasks.toSorted((one, other) => one.draft.span.start - other.draft.span.start);
}
