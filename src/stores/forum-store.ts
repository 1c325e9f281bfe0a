import { z } from 'zod';
import { ReferatbotError } from '../domain/shared/errors';
import { forumId, personId, slug, type ForumId, type PersonId } from '../domain/shared/ids';
import { MEMBER_ROLES, type Forum, type Member, type MemberRole } from '../domain/forums/forum';
import { LEVELS, type Level } from '../domain/minutes/model';
import type { DocumentBody, DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import { digest } from '../domain/shared/digest';
import type { DocumentType } from './document-type';
import { DIRECTORY } from './partitions';

const FORUM: DocumentType<Forum> = {
  name: 'forum',
  upgrades: [withRoles],
  schema: z.object({
    id: z.string().min(1).transform(forumId),
    name: z.string().min(1),
    level: z.enum(LEVELS).nullable(),
    members: z.array(
      z.object({
        person: z.string().min(1).transform(personId),
        name: z.string(),
        role: z.enum(MEMBER_ROLES),
      }),
    ),
  }),
};

/** Longer names are cut by `slug`, names without Latin letters come out empty: both need a digest to stay apart. */
const LONGEST_NAME = 100;

export type NewMember = Omit<Member, 'role'> & { readonly role?: MemberRole };

/** The forums, with who belongs to them. */
export class ForumStore {
  private readonly forums: Collection<Forum>;
  private changes = 0;

  constructor(store: DocumentStore) {
    this.forums = new Collection(store, FORUM);
  }

  /** How often this process has written, for who remembers what was read. */
  get writes(): number {
    return this.changes;
  }

  /**
   * The forum of that name, made if there is none. Upper and lower case, blanks, hyphens and the way accents are
   * encoded make no difference; the first spelling stays. A level is filled in, never replaced. A founder belongs to
   * the forum only where it is made.
   */
  async ensure(name: string, level: Level | null, founder: Member | null = null): Promise<Forum> {
    const id = forumIdOf(name);
    const members = founder === null ? [] : [founder];
    const forum = await this.forums.update(placeOf(id), (known) => {
      if (!known) return { id, name: name.normalize('NFC').trim().replace(/\s+/g, ' '), level, members };
      return known.level === null && level !== null ? { ...known, level } : null;
    });
    this.changes += 1;
    return forum ?? missing(id);
  }

  /** The forum that `ensure` would find. */
  async named(name: string): Promise<Forum | null> {
    const { partition, id } = placeOf(forumIdOf(name));
    return (await this.forums.get(partition, id))?.value ?? null;
  }

  async get(id: ForumId): Promise<Forum | null> {
    const found = await this.forums.get(DIRECTORY, placeOf(id).id);
    return found?.value.id === id ? found.value : null;
  }

  /** By name, in Danish alphabetical order. */
  async list(): Promise<readonly Forum[]> {
    const forums = await this.forums.all(DIRECTORY);
    return forums.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  }

  /**
   * Adding somebody again renews the name, and the role where one is given; new members without one are `member`.
   * Throws `not-found` for an unknown forum.
   */
  async addMember(id: ForumId, { person, name, role }: NewMember): Promise<Forum> {
    return this.changeMembers(id, (members) => {
      const known = members.find((member) => member.person === person);
      const member: Member = { person, name, role: role ?? known?.role ?? 'member' };
      return known ? members.map((one) => (one === known ? member : one)) : [...members, member];
    });
  }

  /** Removing somebody who is no member changes nothing. Throws `not-found` for an unknown forum. */
  async removeMember(id: ForumId, person: PersonId): Promise<Forum> {
    return this.changeMembers(id, (members) => members.filter((member) => member.person !== person));
  }

  private async changeMembers(
    id: ForumId,
    change: (members: readonly Member[]) => readonly Member[],
  ): Promise<Forum> {
    const forum = await this.forums.update(placeOf(id), (known) =>
      known?.id === id ? { ...known, members: change(known.members) } : missing(id),
    );
    this.changes += 1;
    return forum ?? missing(id);
  }
}

/** Before there were roles everybody was a plain member. */
function withRoles(body: DocumentBody): DocumentBody {
  const { members } = body;
  if (!Array.isArray(members)) return body;
  return { ...body, members: members.map((member: object) => ({ ...member, role: 'member' })) };
}

function forumIdOf(name: string): ForumId {
  const readable = slug(name);
  const lossy = readable === 'x' || readable.length > LONGEST_NAME;
  return forumId(lossy ? `${readable.slice(0, LONGEST_NAME)}-${digest(bare(name))}` : readable);
}

/** The document is found by the name without its hyphens: "Klynge Nord", "Klynge-Nord" and "Klyngenord" are one. */
function placeOf(id: ForumId): { partition: string; id: string } {
  return { partition: DIRECTORY, id: `forum.${id.replaceAll('-', '')}` };
}

function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '');
}

function missing(id: ForumId): never {
  throw new ReferatbotError(
    'not-found',
    `There is no forum "${id}"; the command "forums" lists those there are.`,
  );
}
