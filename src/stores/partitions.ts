import { digest } from '../domain/shared/digest';
import type { ForumId, PersonId } from '../domain/shared/ids';

/** Holds the list of forums; no forum's own partition can have this name. */
export const DIRECTORY = 'directory';

/** Where everything of one forum lies. */
export function partitionOf(forum: ForumId): string {
  return `forum.${forum}`;
}

/** Where everything of one person lies, in the container `people`; ids of people hold characters that keys may not have. */
export function partitionOfPerson(person: PersonId): string {
  return `person.${digest(person)}`;
}
