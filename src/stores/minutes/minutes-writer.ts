import { carryCorrections } from '../../domain/minutes/carry-corrections';
import { NO_CORRECTIONS, settledOver, type Corrections } from '../../domain/minutes/corrections';
import type { Instant } from '../../domain/shared/dates';
import type { ForumId } from '../../domain/shared/ids';
import type { MinutesDraft, Saved } from '../stored-minutes';
import { headOf } from './head-of';
import { identify, type Identity } from './identify';
import type { MinutesContents } from './minutes-contents';
import type { MinutesHead } from './minutes-documents';
import type { MinutesHeads } from './minutes-heads';
import type { PendingImports } from './pending-imports';
import { withSameName } from './with-same-name';

/** Takes drafts in as new minutes or new versions, and clears away what interrupted attempts left. */
export class MinutesWriter {
  constructor(
    private readonly heads: MinutesHeads,
    private readonly contents: MinutesContents,
    private readonly pending: PendingImports,
  ) {}

  /** Throws `ConflictError` when somebody else saved the same minutes in between. */
  async save(draft: MinutesDraft): Promise<Saved> {
    return (await this.known(draft)) ?? this.append(draft);
  }

  /** The version with that content, unless a crash left it without a head that names it. */
  async known({ forum, contentHash }: Pick<MinutesDraft, 'forum' | 'contentHash'>): Promise<Saved | null> {
    for (const content of await this.contents.withHash(forum.id, contentHash)) {
      const head = (await this.heads.get(forum.id, content.id))?.value;
      const position = head?.history.indexOf(contentHash) ?? -1;
      if (head === undefined || position < 0) continue;
      const stored = await this.contents.complete({ ...content, version: position + 1 }, head.corrections);
      return { kind: head.state === 'withdrawn' ? 'withdrawn' : 'unchanged', stored };
    }
    return null;
  }

  /** Removes what imports that began before `until` and never ended have left; tells how many. */
  async cleanUp(forum: ForumId, until: Instant): Promise<number> {
    const marks = await this.pending.begunBefore(forum, until);
    for (const mark of marks) {
      const { minutes: id, contentHash } = mark;
      const head = await this.heads.get(forum, id);
      if (!head?.value.history.includes(contentHash)) await this.contents.remove({ forum, id, contentHash });
      await this.pending.end(forum, mark);
    }
    return marks.length;
  }

  private async append(draft: MinutesDraft): Promise<Saved> {
    const identity = await this.identify(draft);
    const head = await this.heads.get(draft.forum.id, identity.id);
    const history = [...(head?.value.history ?? []), draft.contentHash];
    const { contentHash, storedAt: startedAt } = draft;
    const mark = { minutes: identity.id, contentHash, startedAt };
    await this.pending.begin(draft.forum.id, mark);
    const place = { id: identity.id, version: history.length };
    const content = await this.contents.write(withSameName(draft, identity), place);
    const corrections = await this.carried(draft, head?.value ?? null);
    const stored = await this.contents.complete(content, corrections);
    const next = headOf({ content, stored }, { history, state: 'current', corrections });
    await this.heads.put(next, head);
    await this.pending.end(draft.forum.id, mark);
    return { kind: head ? 'new-version' : 'created', stored };
  }

  private identify(draft: MinutesDraft): Promise<Identity> {
    const forum = draft.forum.id;
    return identify(draft, {
      head: async (id) => (await this.heads.get(forum, id))?.value ?? null,
      named: (source) => this.heads.named(forum, source),
      onDay: (date) => this.heads.onDay(forum, date),
      text: (head) => this.contents.text(head),
    });
  }

  private async carried(draft: MinutesDraft, head: MinutesHead | null): Promise<Corrections> {
    const { corrections: given = NO_CORRECTIONS } = draft;
    if (head === null) return given;
    const { asRead } = await this.contents.complete(head);
    const carried = carryCorrections(head.corrections, asRead, draft.minutes);
    return {
      forumName: given.forumName ?? carried.forumName,
      date: given.date ?? carried.date,
      tasks: settledOver(carried.tasks, given.tasks),
    };
  }
}
