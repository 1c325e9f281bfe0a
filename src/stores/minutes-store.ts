import type { Corrections } from '../domain/minutes/corrections';
import type { MinutesHistory } from '../domain/minutes/minutes-history';
import type { Instant } from '../domain/shared/dates';
import { ReferatbotError } from '../domain/shared/errors';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { DocumentStore, Page } from '../ports/document-store';
import type { Log } from '../ports/log';
import type { PageRequest } from './collection';
import { headOf } from './minutes/head-of';
import { MinutesContents } from './minutes/minutes-contents';
import type { MinutesContent, MinutesHead } from './minutes/minutes-documents';
import { MinutesHeads } from './minutes/minutes-heads';
import { MinutesWriter } from './minutes/minutes-writer';
import { PendingImports } from './minutes/pending-imports';
import { retrying } from './minutes/retrying';
import type { MinutesDraft, Saved, StoredMinutes } from './stored-minutes';

export type { MinutesDraft, Saved, StoredMinutes } from './stored-minutes';

interface MinutesChanges {
  readonly minutes: readonly StoredMinutes[];
  readonly withdrawn: readonly MinutesId[];
  readonly token: string;
  readonly more: boolean;
  /** True when the token was of another database: forget what was derived before. */
  readonly restarted: boolean;
}

/**
 * Minutes with all their versions. Each save marks that it began, writes the text, then the version, then the head,
 * which commits: whatever was interrupted before is invisible, and saving again completes it.
 */
export class MinutesStore {
  private readonly heads: MinutesHeads;
  private readonly contents: MinutesContents;
  private readonly writer: MinutesWriter;

  constructor(
    private readonly store: DocumentStore,
    log: Pick<Log, 'warn'> | null = null,
  ) {
    this.heads = new MinutesHeads(store, log);
    this.contents = new MinutesContents(store);
    this.writer = new MinutesWriter(this.heads, this.contents, new PendingImports(store));
  }

  /** Content the forum has had before, in whichever version, is `unchanged`; `stored` is then that version. */
  save(draft: MinutesDraft): Promise<Saved> {
    return retrying(() => this.writer.save(draft));
  }

  /** What saving that content would find: the version that holds it, in use or not; null for content that is new. */
  known(draft: Pick<MinutesDraft, 'forum' | 'contentHash'>): Promise<Saved | null> {
    return this.writer.known(draft);
  }

  /** The version in use; null where there is none. */
  async get(forum: ForumId, id: MinutesId): Promise<StoredMinutes | null> {
    const head = await this.inUse(forum, id);
    return head && this.contents.complete(head, head.corrections);
  }

  /** Also one that is no longer in use; null for minutes that are withdrawn. */
  async getVersion(forum: ForumId, id: MinutesId, version: number): Promise<StoredMinutes | null> {
    const head = await this.inUse(forum, id);
    if (head === null) return null;
    const content = await this.versionOf(head, version);
    return content && this.contents.complete(content, head.corrections);
  }

  /** The text the spans of that version count in. */
  text(stored: StoredMinutes): Promise<string> {
    return this.contents.text(stored);
  }

  /** The version in use of each, newest meeting first, those without a date last. */
  async list(
    forum: ForumId,
    { state = 'current', ...page }: PageRequest & { readonly state?: MinutesHead['state'] },
  ): Promise<Page<StoredMinutes>> {
    const { entries, cursor } = await this.heads.page(forum, state, page);
    return { entries: await this.completed(entries), cursor };
  }

  /** Minutes of all forums that came, changed or were withdrawn since; null starts at the beginning. A page may be empty while there is more. */
  async changes(token: string | null): Promise<MinutesChanges> {
    const { documents, ...rest } = await this.store.changes('forums', token);
    const heads = this.heads.among(documents);
    const minutes = await this.completed(heads.filter(({ state }) => state === 'current'));
    const withdrawn = heads.filter(({ state }) => state === 'withdrawn').map(({ id }) => id);
    return { ...rest, minutes, withdrawn };
  }

  /** Of withdrawn ones too. */
  async history(forum: ForumId, id: MinutesId): Promise<MinutesHistory | null> {
    const head = (await this.heads.get(forum, id))?.value;
    if (!head) return null;
    const contents = await Promise.all(head.history.map((_, at) => this.versionOf(head, at + 1)));
    const versions = contents
      .filter((content) => content !== null)
      .map(({ version, source, storedAt }) => ({ version, source, storedAt }));
    const { forumName, state, version } = head;
    return { id, forum, forumName, state, date: head.heldAt?.slice(0, 10) ?? null, version, versions };
  }

  /** Keeps all versions, and shows none of them. False when that was so already. */
  withdraw(forum: ForumId, id: MinutesId): Promise<boolean> {
    return this.change({ forum, id }, (head) =>
      Promise.resolve(head.state === 'withdrawn' ? null : { ...head, state: 'withdrawn' }),
    );
  }

  /** Puts a version into use: the one there was last unless another is named. False when it is in use already. */
  restore(forum: ForumId, id: MinutesId, version: number | null): Promise<boolean> {
    return this.change({ forum, id }, async (head) => {
      const wanted = version ?? head.version;
      if (head.state === 'current' && wanted === head.version) return null;
      const content = await this.versionOf(head, wanted);
      if (content === null) throw missing(`no version ${String(wanted)} of the minutes "${id}"`);
      return this.withContent(content, { ...head, state: 'current' });
    });
  }

  /** Settles something about the minutes, for all their versions; null for minutes that are not in use. */
  async correct(
    place: { readonly forum: ForumId; readonly id: MinutesId },
    change: (settled: Corrections) => Corrections,
  ): Promise<StoredMinutes | null> {
    await this.change(place, (head) =>
      this.withContent(head, { ...head, corrections: change(head.corrections) }),
    );
    return this.get(place.forum, place.id);
  }

  /** Removes what imports that began before `until` and never ended have left; tells how many. */
  cleanUp(forum: ForumId, until: Instant): Promise<number> {
    return this.writer.cleanUp(forum, until);
  }

  private async inUse(forum: ForumId, id: MinutesId): Promise<MinutesHead | null> {
    const head = await this.heads.get(forum, id);
    return head?.value.state === 'current' ? head.value : null;
  }

  private async versionOf(head: MinutesHead, version: number): Promise<MinutesContent | null> {
    if (head.version === version) return head;
    const contentHash = head.history[version - 1];
    if (contentHash === undefined) return null;
    const content = await this.contents.version(head.forum, { id: head.id, contentHash });
    return content && { ...content, version };
  }

  private async completed(heads: readonly MinutesHead[]): Promise<readonly StoredMinutes[]> {
    const all = heads.map((head) =>
      this.contents.complete(head, head.corrections).catch((error: unknown) => {
        if (!(error instanceof ReferatbotError) || error.code !== 'store-corrupt') throw error;
        this.heads.damaged(error);
        return null;
      }),
    );
    return (await Promise.all(all)).filter((stored) => stored !== null);
  }

  private async withContent(
    content: MinutesContent,
    { history, state, corrections }: MinutesHead,
  ): Promise<MinutesHead> {
    const stored = await this.contents.complete(content, corrections);
    return headOf({ content, stored }, { history, state, corrections });
  }

  /** False when `next` left everything as it was. Throws `not-found` for minutes there are not. */
  private change(
    { forum, id }: { readonly forum: ForumId; readonly id: MinutesId },
    next: (head: MinutesHead) => Promise<MinutesHead | null>,
  ): Promise<boolean> {
    return retrying(async () => {
      const known = await this.heads.get(forum, id);
      if (!known) throw missing(`no minutes "${id}"`);
      const head = await next(known.value);
      if (head !== null) await this.heads.put(head, known);
      return head !== null;
    });
  }
}

function missing(what: string): ReferatbotError {
  return new ReferatbotError(
    'not-found',
    `There is ${what}; the command "minutes list" shows those there are.`,
  );
}
