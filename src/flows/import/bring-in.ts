import type { Person } from '../../domain/forums/access';
import type { ImportDraft } from '../../domain/imports/import-draft';
import type { ImportProblem, ImportReview, UnreadableWhy } from '../../domain/messages/import';
import type { Minutes } from '../../domain/minutes/model';
import { parseMeetings, type ParsedMeeting } from '../../domain/minutes/parse-meetings';
import { ReferatbotError, type ErrorCode } from '../../domain/shared/errors';
import { MAX_FILE_BYTES, type RawFile } from '../../ports/document-reader';
import { isMissingText } from './find-draft';
import type { ImportDeps } from './import-deps';
import { whomToAsk } from './importers';
import { openDraft, reviewDraft } from './review-draft';

/** A file at an address of the chat's file store, or what was pasted. */
export type Brought =
  | { readonly kind: 'file'; readonly name: string; readonly address: string }
  | { readonly kind: 'text'; readonly file: RawFile };

export type BroughtIn =
  | { readonly kind: 'review'; readonly review: ImportReview }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

const UNREADABLE: Readonly<Partial<Record<ErrorCode, UnreadableWhy>>> = {
  'unreadable-file': 'damaged',
  'unsupported-file': 'unsupported',
  'empty-file': 'empty',
  'file-too-large': 'too-large',
  'file-too-slow': 'too-slow',
  'file-protected': 'protected',
  'file-scanned': 'scanned',
};

/** Fetches and reads minutes, and keeps them as a draft for their person. Whoever may not import costs no download. */
export async function bringIn(
  deps: ImportDeps,
  { actor, brought }: { readonly actor: Person; readonly brought: Brought },
): Promise<BroughtIn> {
  const ask = await whomToAsk(deps, actor);
  if (ask !== null) return problem({ kind: 'not-allowed', ask });
  const file = await fileOf(deps, brought);
  if (file.kind === 'problem') return file;
  const text = await textOf(deps, file.file);
  if (text.kind === 'problem') return text;
  const meetings = parseMeetings(text.text).filter(({ minutes }) => looksLikeMinutes(minutes));
  const review = await openUnsettled(deps, { actor, source: file.file.name }, meetings);
  return review === null ? problem({ kind: 'not-minutes' }) : { kind: 'review', review };
}

/** Each meeting of a file waits for itself, and leads on to the next; the review is that of the first. */
async function openAll(
  deps: ImportDeps,
  { actor, source }: { readonly actor: Person; readonly source: string },
  meetings: readonly ParsedMeeting[],
): Promise<ImportReview | null> {
  const now = deps.clock.now();
  const forumName = meetings.length > 1 ? (meetings[0]?.minutes.forum.name ?? null) : null;
  let first: ImportDraft | null = null;
  for (const [at, { text }] of [...meetings.entries()].reverse()) {
    const batch = { number: at + 1, of: meetings.length, next: first?.id ?? null, forumName };
    first = await deps.drafts.open({ person: actor.id, source, text, batch, now });
  }
  return first && reviewDraft(deps, actor, await openDraft(deps, first));
}

/** What is settled while it comes again has its text taken away; then it is a draft of its own. */
async function openUnsettled(...args: Parameters<typeof openAll>): Promise<ImportReview | null> {
  try {
    return await openAll(...args);
  } catch (error) {
    if (!isMissingText(error)) throw error;
    return openAll(...args);
  }
}

type Problem = Extract<BroughtIn, { readonly kind: 'problem' }>;

function problem(what: ImportProblem): Problem {
  return { kind: 'problem', problem: what };
}

async function fileOf(
  { download }: ImportDeps,
  brought: Brought,
): Promise<Problem | { readonly kind: 'file'; readonly file: RawFile }> {
  if (brought.kind === 'text') return { kind: 'file', file: brought.file };
  const fetched = await download.fetch(brought.address, MAX_FILE_BYTES);
  if (fetched.kind !== 'file') return problem({ kind: 'not-fetched', why: fetched.kind });
  return { kind: 'file', file: { name: brought.name, bytes: fetched.bytes } };
}

async function textOf(
  { reader }: ImportDeps,
  file: RawFile,
): Promise<Problem | { readonly kind: 'text'; readonly text: string }> {
  try {
    return { kind: 'text', text: await reader.read(file) };
  } catch (error) {
    const why = error instanceof ReferatbotError ? UNREADABLE[error.code] : undefined;
    if (why === undefined) throw error;
    return problem({ kind: 'unreadable', why });
  }
}

function looksLikeMinutes({ items, date, forum, participants }: Minutes): boolean {
  return items.length > 0 || participants.length > 0 || (date !== null && forum.name !== null);
}
