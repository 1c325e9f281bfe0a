import { applyCorrections, NO_CORRECTIONS, type Corrections } from '../../domain/minutes/corrections';
import type { Minutes } from '../../domain/minutes/model';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { DocumentStore } from '../../ports/document-store';
import { Collection } from '../collection';
import { corrupt } from '../document-type';
import { partitionOf } from '../partitions';
import type { MinutesDraft, StoredMinutes } from '../stored-minutes';
import { isMinutes, MINUTES_VERSION, type MinutesContent } from './minutes-documents';
import { partsPlace, versionPlace } from './minutes-keys';
import { withNewerFields } from './newer-fields';
import { Parts } from './parts';

/** Bytes as JSON; longer structures lie in parts. Leaves room for the rest of the document. */
const LONGEST_STRUCTURE = 1_500_000;

type ContentId = Pick<MinutesContent, 'forum' | 'id' | 'contentHash'>;

/** What the versions of minutes hold: structure and text, found by the hash of their content, so that two imports at once never mix. */
export class MinutesContents {
  private readonly versions: Collection<MinutesContent>;
  private readonly parts: Parts;

  constructor(store: DocumentStore) {
    this.versions = new Collection(store, MINUTES_VERSION);
    this.parts = new Parts(store);
  }

  /** Writing the same again gives the same. */
  async write(draft: MinutesDraft, as: { id: MinutesId; version: number }): Promise<MinutesContent> {
    const { forum, text, minutes, source, contentHash, storedAt } = draft;
    const named = { ...as, forum: forum.id, forumName: forum.name, source, contentHash, storedAt };
    await this.parts.write(partsPlace(named, 'text'), text);
    const content = { ...named, minutes: await this.inlineOrParts(named, minutes) };
    const { partition, id } = versionPlace(forum.id, named);
    await this.versions.put({ partition, id }, content, 'any');
    return content;
  }

  async version(forum: ForumId, content: Omit<ContentId, 'forum'>): Promise<MinutesContent | null> {
    const { partition, id } = versionPlace(forum, content);
    return (await this.versions.get(partition, id))?.value ?? null;
  }

  /** Versions nothing refers to are among them. */
  async withHash(forum: ForumId, contentHash: string): Promise<readonly MinutesContent[]> {
    return this.versions.all(partitionOf(forum), [{ field: 'contentHash', is: '=', value: contentHash }]);
  }

  async text(content: ContentId): Promise<string> {
    return this.parts.read(partsPlace(content, 'text'));
  }

  async complete(content: MinutesContent, corrections: Corrections = NO_CORRECTIONS): Promise<StoredMinutes> {
    const { id, forum, forumName, version, source, contentHash, storedAt } = content;
    const asRead = withNewerFields(content.minutes ?? (await this.structure(content)));
    const minutes = applyCorrections(asRead, corrections);
    return { id, forum, forumName, version, source, contentHash, storedAt, minutes, asRead, corrections };
  }

  async remove(content: ContentId): Promise<void> {
    const { partition, id } = versionPlace(content.forum, content);
    await this.versions.remove(partition, id);
    await this.parts.remove(partsPlace(content, 'structure'));
    await this.parts.remove(partsPlace(content, 'text'));
  }

  private async inlineOrParts(content: ContentId, minutes: Minutes): Promise<Minutes | null> {
    const json = JSON.stringify(minutes);
    if (Buffer.byteLength(json) <= LONGEST_STRUCTURE) return minutes;
    await this.parts.write(partsPlace(content, 'structure'), json);
    return null;
  }

  private async structure(content: ContentId): Promise<Minutes> {
    const place = partsPlace(content, 'structure');
    const minutes: unknown = JSON.parse(await this.parts.read(place));
    if (isMinutes(minutes)) return minutes;
    const key = { container: 'forums', partition: place.partition, id: `${place.prefix}.0` } as const;
    throw corrupt({ key }, 'is not the structure of minutes');
  }
}
