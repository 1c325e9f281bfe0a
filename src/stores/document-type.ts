import type { z } from 'zod';
import { ReferatbotError } from '../domain/shared/errors';
import { describeKey } from '../ports/document-rules';
import type { DocumentBody, Json, StoredDocument } from '../ports/document-store';

/** Turns a body of one schema version into one of the next. */
type Upgrade = (body: DocumentBody) => DocumentBody;

/** One kind of document: its name, how it is checked on the way in, and how older ones are brought up to date. */
export interface DocumentType<T> {
  readonly name: string;
  /** Counted from 1; one more than the number of upgrades. */
  readonly upgrades: readonly Upgrade[];
  readonly schema: z.ZodType<T, z.ZodTypeDef, unknown>;
}

/** The body of a document: the fields of `content` beside its type and version. */
export function encode(type: DocumentType<unknown>, content: object): DocumentBody {
  // Interfaces have no index signature, so TypeScript cannot see that their values are JSON.
  const fields = content as unknown as Readonly<Record<string, Json>>;
  return { ...fields, type: type.name, schemaVersion: type.upgrades.length + 1 };
}

/** Throws `store-corrupt`, naming the document, when it does not fit its type. */
export function decode<T>(type: DocumentType<T>, document: StoredDocument): T {
  const decoded = type.schema.safeParse(upgraded(type, document));
  if (decoded.success) return decoded.data;
  const issue = decoded.error.issues[0];
  throw corrupt(document, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`);
}

function upgraded(type: DocumentType<unknown>, document: StoredDocument): DocumentBody {
  const { body } = document;
  if (body.type !== type.name)
    throw corrupt(document, `its type is "${body.type}", expected was "${type.name}"`);
  const newest = type.upgrades.length + 1;
  if (!Number.isInteger(body.schemaVersion) || body.schemaVersion < 1 || body.schemaVersion > newest) {
    throw corrupt(
      document,
      `its schema version is ${body.schemaVersion}, this Referatbot knows 1 to ${newest}`,
    );
  }
  return type.upgrades.slice(body.schemaVersion - 1).reduce((older, upgrade) => upgrade(older), body);
}

/** For documents that contradict themselves or each other. */
export function corrupt({ key }: Pick<StoredDocument, 'key'>, why: string): ReferatbotError {
  return new ReferatbotError(
    'store-corrupt',
    `The stored document ${describeKey(key)} cannot be used (${why}); update Referatbot, or restore it from a backup.`,
  );
}
