import { ConflictError } from '../domain/shared/errors';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { Minutes } from '../domain/minutes/model';
import type { DocumentStore, Page } from '../ports/document-store';
import { Collection, type PageRequest, type Versioned } from './collection';
import { corrupt, decode } from './document-type';
import { digest } from '../domain/shared/digest';
import { heldAt } from './held-at';
import { partitionOf } from './partitions';
import {
  isMinutes,
  MINUTES_HEAD,
  MINUTES_VERSION,
  type MinutesContent,
  type MinutesHead,
} from './minutes/minutes-documents';
import { minutesIdOf } from './minutes/minutes-identity';
import { Parts, type PartsPlace } from './minutes/parts';
import type { MinutesDraft, Saved, StoredMinutes } from './stored-minutes';

export type { MinutesDraft, Saved, StoredMinutes } from './stored-minutes';

/** Bytes as JSON; longer structures lie in parts. Leaves room for the rest of the document. */
const LONGEST_STRUCTURE = 1_500_000;
const MOST_ATTEMPTS = 10;

export interface MinutesChanges {
  readonly minutes: readonly StoredMinutes[];
  readonly token: string;
  readonly more: boolean;
  /** True when the token was of another database: forget what was derived before. */
  readonly restarted: boolean;
}

/**
 * Minutes with all their versions. Each save writes the text, then the version, then the head, which commits: whatever
 * was interrupted before is invisible, and saving again completes it. Text and version are found by the hash of their
 * content, so two imports at once never mix.
 */
export class MinutesStore {
  private readonly heads: Collection<MinutesHead>;
  private readonly versions: Collection<MinutesContent>;
  private readonly parts: Parts;

  constructor(private readonly store: DocumentStore) {
    this.heads = new Collection(store, MINUTES_HEAD);
    this.versions = new Collection(store, MINUTES_VERSION);
    this.parts = new Parts(store);
  }

  /** Content the forum has had before, in whichever version, is `unchanged`; `stored` is then that version. */
  async save(draft: MinutesDraft): Promise<Saved> {
    for (let attempt = 1; ; attempt++) {
      const known = await this.committed(draft.forum.id, draft.contentHash);
      if (known) return { kind: 'unchanged', stored: await this.complete(known) };
      try {
        return await this.append(draft);
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  /** The newest version. */
  async get(forum: ForumId, id: MinutesId): Promise<StoredMinutes | null> {
    const head = await this.head(forum, id);
    return head && this.complete(head.value);
  }

  async getVersion(forum: ForumId, id: MinutesId, version: number): Promise<StoredMinutes | null> {
    const head = await this.head(forum, id);
    if (!head || head.value.version === version) return head && this.complete(head.value);
    const contentHash = head.value.history[version - 1];
    if (contentHash === undefined) return null;
    const found = await this.versions.get(partitionOf(forum), versionKey({ id, contentHash }));
    return found && this.complete({ ...found.value, version });
  }

  /** The text the spans of that version count in. */
  async text(stored: StoredMinutes): Promise<string> {
    return this.parts.read(partsPlace(stored, 'text'));
  }

  /** Newest version of each, newest meeting first, those without a date last. */
  async list(forum: ForumId, page: PageRequest): Promise<Page<StoredMinutes>> {
    const { entries, cursor } = await this.heads.page(partitionOf(forum), {
      ...page,
      where: [{ field: 'state', is: '=', value: 'current' }],
      orderBy: { field: 'heldAt', direction: 'descending' },
    });
    return { entries: await Promise.all(entries.map((head) => this.complete(head))), cursor };
  }

  /** Minutes of all forums that came or got a new version since; null starts at the beginning. A page may be empty while there is more. */
  async changes(token: string | null): Promise<MinutesChanges> {
    const { documents, ...rest } = await this.store.changes('forums', token);
    const heads = documents.filter(({ body }) => body.type === MINUTES_HEAD.name);
    const minutes = heads.map((document) => this.complete(decode(MINUTES_HEAD, document)));
    return { ...rest, minutes: await Promise.all(minutes) };
  }

  private async append(draft: MinutesDraft): Promise<Saved> {
    const id = minutesIdOf(draft);
    const head = await this.head(draft.forum.id, id);
    const history = [...(head?.value.history ?? []), draft.contentHash];
    const { content, stored } = await this.writeContent(draft, { id, version: history.length });
    const next: MinutesHead = { ...content, history, state: 'current', heldAt: heldAt(draft.minutes) };
    await this.heads.put(
      placeOf(draft.forum.id, headKey(id)),
      next,
      head ? { version: head.version } : 'absent',
    );
    return { kind: head ? 'new-version' : 'created', stored };
  }

  /** Everything before the commit point; writing it again gives the same. */
  private async writeContent(
    draft: MinutesDraft,
    { id, version }: { id: MinutesId; version: number },
  ): Promise<{ content: MinutesContent; stored: StoredMinutes }> {
    const { forum, text, minutes, source, contentHash, storedAt } = draft;
    const stored = {
      id,
      forum: forum.id,
      forumName: forum.name,
      version,
      source,
      contentHash,
      storedAt,
      minutes,
    };
    await this.parts.write(partsPlace(stored, 'text'), text);
    const content = { ...stored, minutes: await this.inlineOrParts(stored) };
    await this.versions.put(placeOf(forum.id, versionKey(stored)), content, 'any');
    return { content, stored };
  }

  private async inlineOrParts(stored: StoredMinutes): Promise<Minutes | null> {
    const json = JSON.stringify(stored.minutes);
    if (Buffer.byteLength(json) <= LONGEST_STRUCTURE) return stored.minutes;
    await this.parts.write(partsPlace(stored, 'structure'), json);
    return null;
  }

  private async complete(content: MinutesContent): Promise<StoredMinutes> {
    const { id, forum, forumName, version, source, contentHash, storedAt } = content;
    const minutes = content.minutes ?? (await this.structure(content));
    return { id, forum, forumName, version, source, contentHash, storedAt, minutes };
  }

  private async structure(content: MinutesContent): Promise<Minutes> {
    const place = partsPlace(content, 'structure');
    const minutes: unknown = JSON.parse(await this.parts.read(place));
    if (isMinutes(minutes)) return minutes;
    const key = { container: 'forums', partition: place.partition, id: `${place.prefix}.0` } as const;
    throw corrupt({ key }, 'is not the structure of minutes');
  }

  /** The version with that content, unless a crash left it without a head that names it. */
  private async committed(forum: ForumId, contentHash: string): Promise<MinutesContent | null> {
    const where = [{ field: 'contentHash', is: '=', value: contentHash }] as const;
    for (const version of await this.versions.all(partitionOf(forum), where)) {
      const head = await this.head(forum, version.id);
      const position = head?.value.history.indexOf(contentHash) ?? -1;
      if (position >= 0) return { ...version, version: position + 1 };
    }
    return null;
  }

  private head(forum: ForumId, id: MinutesId): Promise<Versioned<MinutesHead> | null> {
    return this.heads.get(partitionOf(forum), headKey(id));
  }
}

type ContentId = Pick<MinutesContent, 'id' | 'contentHash'>;

function placeOf(forum: ForumId, id: string): { partition: string; id: string } {
  return { partition: partitionOf(forum), id };
}

function headKey(id: MinutesId): string {
  return `minutes.${id}`;
}

function versionKey({ id, contentHash }: ContentId): string {
  return `minutes-version.${id}.${digest(contentHash)}`;
}

function partsPlace(content: ContentId & { forum: ForumId }, what: 'text' | 'structure'): PartsPlace {
  const prefix = `minutes-${what}.${content.id}.${digest(content.contentHash)}`;
  return { partition: partitionOf(content.forum), prefix };
}
