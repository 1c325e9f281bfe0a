import type { ForumId, MinutesId } from '../../domain/shared/ids';
import { digest } from '../../domain/shared/digest';
import { partitionOf } from '../partitions';
import type { PartsPlace } from './parts';

interface Content {
  readonly id: MinutesId;
  readonly contentHash: string;
}

export interface Place {
  readonly partition: string;
  readonly id: string;
}

export function headPlace(forum: ForumId, id: MinutesId): Place {
  return { partition: partitionOf(forum), id: `minutes.${id}` };
}

export function versionPlace(forum: ForumId, { id, contentHash }: Content): Place {
  return { partition: partitionOf(forum), id: `minutes-version.${id}.${digest(contentHash)}` };
}

export function pendingPlace(forum: ForumId, { id, contentHash }: Content): Place {
  return { partition: partitionOf(forum), id: `minutes-pending.${id}.${digest(contentHash)}` };
}

export function partsPlace(
  content: Content & { readonly forum: ForumId },
  what: 'text' | 'structure',
): PartsPlace {
  const prefix = `minutes-${what}.${content.id}.${digest(content.contentHash)}`;
  return { partition: partitionOf(content.forum), prefix };
}
