import { forumsWith, mayFoundForums, visibleForums, type Person } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Forum } from '../../domain/forums/forum';
import type { ForumImporters } from '../../domain/messages/import';
import type { ImportDeps } from './import-deps';

type AccessDeps = Pick<ImportDeps, 'forums' | 'unclaimed'>;

/** Null for those who may import; for others, whom to ask: only of the forums they belong to. */
export async function whomToAsk(
  { forums, unclaimed }: AccessDeps,
  actor: Person,
): Promise<readonly ForumImporters[] | null> {
  const all = await forums.list();
  const allowed =
    mayFoundForums(all, actor, unclaimed) ||
    forumsWith('import-minutes', all, { actor, unclaimed }).length > 0;
  return allowed ? null : visibleForums(all, actor, unclaimed).map(importersOf);
}

function importersOf({ name, members }: Forum): ForumImporters {
  const importers = members.filter(({ role }) => may(role, 'import-minutes'));
  return { forumName: name, names: importers.map((member) => member.name) };
}
