import type { Passage } from '../../domain/answers/passage';
import type { Sheet } from '../../domain/answers/sheet';
import { embeddedDigest, embeddedText, fingerprintOf } from '../../domain/embeddings/embedded-text';
import type { Embeddings } from '../../ports/embeddings';
import type { Log } from '../../ports/log';
import type { PassageIndex } from '../../ports/passage-index';
import type { VectorIndex } from '../../ports/vector-index';
import type { ForumStore } from '../../stores/forum-store';

export interface EmbedPassagesDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly index: Pick<PassageIndex, 'sheets' | 'item'>;
  readonly embeddings: Embeddings;
  readonly vectors: VectorIndex;
  readonly log: Log;
}

/** `done`: everything has its vector · `more`: there is more to do · `later`: the service is of no use now. */
export type EmbeddingProgress =
  { readonly kind: 'done' | 'more' } | { readonly kind: 'later'; readonly afterMs: number | null };

const BATCH = 32;
const MOST_TRIED = 3;

/**
 * Gives the passages of one set of minutes their vectors, and forgets those of minutes that are gone. Called again until
 * all is done; what was made stays, so that it goes on where it was interrupted.
 */
export async function embedPassages(deps: EmbedPassagesDeps): Promise<EmbeddingProgress> {
  const { forums, index, vectors } = deps;
  const sheets = await index.sheets((await forums.list()).map(({ id }) => id));
  const settled = await vectors.settled();
  const gone = settled.filter(({ minutes }) => !sheets.some((sheet) => sheet.minutes === minutes));
  for (const { minutes } of gone) await vectors.remove(minutes);
  const prints = new Map(settled.map(({ minutes, fingerprint }) => [minutes, fingerprint]));
  const open = sheets.filter((sheet) => prints.get(sheet.minutes) !== fingerprintOf(sheet));
  if (open.length === 0) return { kind: 'done' };
  const trouble = await embedOneOf(deps, open.slice(0, MOST_TRIED));
  if (trouble !== null) return trouble;
  const left = open.length - 1;
  deps.log.info('minutes embedded', { minutes: sheets.length - left, of: sheets.length });
  return { kind: left === 0 ? 'done' : 'more' };
}

/** Minutes that the service does not take must not keep the others from it. */
async function embedOneOf(
  deps: EmbedPassagesDeps,
  sheets: readonly Sheet[],
): Promise<EmbeddingProgress | null> {
  let trouble: EmbeddingProgress | null = null;
  for (const sheet of sheets) {
    trouble = await embedMinutes(deps, sheet);
    if (trouble === null) return null;
  }
  return trouble;
}

/** Null when all passages have their vectors. */
async function embedMinutes(deps: EmbedPassagesDeps, sheet: Sheet): Promise<EmbeddingProgress | null> {
  const { vectors } = deps;
  const { minutes, forum } = sheet;
  const passages = await passagesOf(deps, sheet);
  const held = await vectors.held(minutes);
  const missing = passages.filter((passage) => !held.has(embeddedDigest(passage)));
  for (let at = 0; at < missing.length; at += BATCH) {
    const trouble = await embedBatch(deps, missing.slice(at, at + BATCH));
    if (trouble !== null) return trouble;
  }
  await vectors.settle({ minutes, forum, fingerprint: fingerprintOf(sheet) }, passages.map(embeddedDigest));
  return null;
}

async function embedBatch(
  { embeddings, vectors, log }: EmbedPassagesDeps,
  passages: readonly Passage[],
): Promise<EmbeddingProgress | null> {
  const reply = await embeddings.embed(passages.map(embeddedText));
  if (reply.kind !== 'vectors') {
    log.warn('passages not embedded, it will be tried again', { reason: reply.kind });
    return { kind: 'later', afterMs: reply.kind === 'throttled' ? reply.afterMs : null };
  }
  const made = passages.flatMap((passage, at) => {
    const vector = reply.vectors[at];
    const { minutes, forum, item } = passage;
    return vector === undefined ? [] : [{ minutes, forum, item, digest: embeddedDigest(passage), vector }];
  });
  if (await vectors.put(made)) return null;
  log.warn('vectors have another dimension than before: set another EMBEDDING_MODEL or delete vectors.db', {
    model: embeddings.model,
  });
  return { kind: 'later', afterMs: null };
}

async function passagesOf(
  { index }: EmbedPassagesDeps,
  { forum, minutes, items }: Sheet,
): Promise<readonly Passage[]> {
  // Not the head: who was there stands in the sheets, and need not leave the machine for this.
  const numbers = [...new Set(items.map(({ number }) => number))];
  const found = await Promise.all(numbers.map((item) => index.item({ forum, minutes, item })));
  return found.flat().flatMap(({ passage }) => (embeddedText(passage) === '' ? [] : [passage]));
}
