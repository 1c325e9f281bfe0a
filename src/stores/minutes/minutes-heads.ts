import type { IsoDate } from '../../domain/shared/dates';
import type { ReferatbotError } from '../../domain/shared/errors';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Condition, DocumentStore, Page, StoredDocument } from '../../ports/document-store';
import type { Log } from '../../ports/log';
import { Collection, orDamaged, type PageRequest, type Versioned } from '../collection';
import { decode } from '../document-type';
import { partitionOf } from '../partitions';
import { MINUTES_HEAD, type MinutesHead } from './minutes-documents';
import { headPlace } from './minutes-keys';

const MOST_OF_ONE_NAME = 200;

/** The heads of all minutes. In lists, one that cannot be used is left out and logged: the others are not its fault. */
export class MinutesHeads {
  private readonly heads: Collection<MinutesHead>;

  constructor(
    store: DocumentStore,
    private readonly log: Pick<Log, 'warn'> | null,
  ) {
    this.heads = new Collection(store, MINUTES_HEAD);
  }

  /** Throws `store-corrupt` for one that cannot be used. */
  get(forum: ForumId, id: MinutesId): Promise<Versioned<MinutesHead> | null> {
    const place = headPlace(forum, id);
    return this.heads.get(place.partition, place.id);
  }

  async put(head: MinutesHead, known: Versioned<MinutesHead> | null): Promise<void> {
    const condition = known === null ? 'absent' : { version: known.version };
    await this.heads.put(headPlace(head.forum, head.id), head, condition);
  }

  /** Newest meeting first, those without a date last. */
  page(forum: ForumId, state: MinutesHead['state'], page: PageRequest): Promise<Page<MinutesHead>> {
    const selection = {
      ...page,
      where: [{ field: 'state', is: '=', value: state }],
      orderBy: { field: 'heldAt', direction: 'descending' },
    } as const;
    return this.heads.soundPage(partitionOf(forum), selection, this.damaged);
  }

  named(forum: ForumId, source: string): Promise<readonly MinutesHead[]> {
    return this.some(forum, [{ field: 'source', is: '=', value: source }]);
  }

  onDay(forum: ForumId, date: IsoDate): Promise<readonly MinutesHead[]> {
    return this.some(forum, [
      { field: 'heldAt', is: '>=', value: date },
      { field: 'heldAt', is: '<', value: `${date}U` },
    ]);
  }

  /** Those among documents of all kinds. */
  among(documents: readonly StoredDocument[]): readonly MinutesHead[] {
    return documents
      .filter(({ body }) => body.type === MINUTES_HEAD.name)
      .flatMap((document) => orDamaged(() => decode(MINUTES_HEAD, document), this.damaged) ?? []);
  }

  readonly damaged = ({ message }: ReferatbotError): void => {
    this.log?.warn('minutes left out', { reason: message });
  };

  private async some(forum: ForumId, where: readonly Condition[]): Promise<readonly MinutesHead[]> {
    const selection = { where, limit: MOST_OF_ONE_NAME };
    return (await this.heads.soundPage(partitionOf(forum), selection, this.damaged)).entries;
  }
}
