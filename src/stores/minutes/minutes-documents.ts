import { z } from 'zod';
import type { Instant } from '../../domain/shared/dates';
import { forumId, minutesId, type MinutesId } from '../../domain/shared/ids';
import type { Minutes } from '../../domain/minutes/model';
import type { DocumentType } from '../document-type';
import type { Corrections, TaskCorrection } from '../../domain/minutes/corrections';
import type { StoredMinutes } from '../stored-minutes';

/** One version as it is stored; `minutes` is null where the structure is too long and lies in parts of its own. */
export interface MinutesContent extends Omit<StoredMinutes, 'minutes' | 'asRead' | 'corrections'> {
  readonly minutes: Minutes | null;
}

/** The version in use, and which there have been. Written last: what it does not name was never committed. */
export interface MinutesHead extends MinutesContent {
  /** Content hashes; the first is that of version 1. */
  readonly history: readonly string[];
  readonly state: 'current' | 'withdrawn';
  readonly corrections: Corrections;
  /** Date and time of day as one string to order by. */
  readonly heldAt: string | null;
}

/** A stretch of a text too long for one document. */
export interface Part {
  /** How many parts there are. */
  readonly of: number;
  readonly text: string;
}

/**
 * The structure was checked when it was parsed and may be hundreds of kilobytes long: here only its outline is looked
 * at, which tells a damaged document from a sound one at no cost.
 */
const OUTLINE = ['participants', 'absences', 'substitutes', 'items', 'tasks', 'wishes', 'warnings'] as const;

export function isMinutes(value: unknown): value is Minutes {
  if (typeof value !== 'object' || value === null) return false;
  const outline = value as Readonly<Record<string, unknown>>;
  const head = outline['head'];
  return typeof head === 'object' && head !== null && OUTLINE.every((name) => Array.isArray(outline[name]));
}

const content = z.object({
  id: z.string().min(1).transform(minutesId),
  forum: z.string().min(1).transform(forumId),
  forumName: z.string(),
  version: z.number().int().min(1),
  source: z.string(),
  contentHash: z.string().min(1),
  storedAt: z.string(),
  minutes: z.custom<Minutes>(isMinutes, 'is not the structure of minutes').nullable(),
});

export const MINUTES_VERSION: DocumentType<MinutesContent> = {
  name: 'minutes-version',
  upgrades: [],
  schema: content,
};

/** Checked when they were made; here only told from something else. */
const corrections = z.object({
  forumName: z.string().nullable(),
  date: z.string().nullable(),
  tasks: z.record(z.custom<TaskCorrection>((value) => typeof value === 'object' && value !== null)),
});

export const MINUTES_HEAD: DocumentType<MinutesHead> = {
  name: 'minutes',
  upgrades: [(body) => ({ ...body, corrections: { forumName: null, date: null, tasks: {} } })],
  schema: content.extend({
    history: z.array(z.string().min(1)).min(1),
    state: z.enum(['current', 'withdrawn']),
    corrections,
    heldAt: z.string().nullable(),
  }),
};

export const MINUTES_PART: DocumentType<Part> = {
  name: 'minutes-part',
  upgrades: [],
  schema: z.object({ of: z.number().int().min(1), text: z.string() }),
};

/** Says that an import of that content began; stays where it was interrupted. */
export interface PendingImport {
  readonly minutes: MinutesId;
  readonly contentHash: string;
  readonly startedAt: Instant;
}

export const PENDING_IMPORT: DocumentType<PendingImport> = {
  name: 'minutes-pending',
  upgrades: [],
  schema: z.object({
    minutes: z.string().min(1).transform(minutesId),
    contentHash: z.string().min(1),
    startedAt: z.string(),
  }),
};
