import type { Forum } from '../../../domain/forums/forum';
import { ReferatbotError } from '../../../domain/shared/errors';
import { slug } from '../../../domain/shared/ids';
import type { CliCore } from '../cli-context';

/** By name or id, as `forums` shows them. */
export async function findForum(core: CliCore, wanted: string): Promise<Forum> {
  const forums = await core.forums.list();
  const found = forums.find(({ id, name }) => id === wanted || slug(name) === slug(wanted));
  if (found) return found;
  const known =
    forums.length === 0 ? 'none is stored' : `known are: ${forums.map(({ name }) => name).join('; ')}`;
  throw new ReferatbotError('not-found', `There is no forum "${wanted}"; ${known}.`);
}
