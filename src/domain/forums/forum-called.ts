import { slug } from '../shared/ids';
import type { Forum } from './forum';

/** Letters and digits below which part of a name says nothing. */
const SHORTEST_PART = 4;

/** The forum somebody means by what they typed: its name, or a part of it that is in no other's; null otherwise. */
export function forumCalled(typed: string, forums: readonly Forum[]): Forum | null {
  const wanted = bare(typed);
  const exact = forums.find(({ name }) => bare(name) === wanted);
  if (exact !== undefined) return exact;
  if (wanted.length < SHORTEST_PART) return null;
  const [first, ...others] = forums.filter(({ name }) => bare(name).includes(wanted));
  return first !== undefined && others.length === 0 ? first : null;
}

/** Upper and lower case, blanks and hyphens make no difference. */
function bare(name: string): string {
  return slug(name).replaceAll('-', '');
}
