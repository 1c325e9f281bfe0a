import { OTHER_FORUM } from '../../../cards/payloads/import';
import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { ImportMessage, ImportProblem, ImportReview } from '../../../domain/messages/import';
import { chosenForum } from '../../../domain/imports/chosen-forum';
import type { SettledTask } from '../../../domain/imports/correct-draft';
import { draftId } from '../../../domain/shared/ids';
import type { Brought } from '../../../flows/import/bring-in';
import type { Correction } from '../../../flows/import/correct-draft';
import type { DraftOutcome } from '../../../flows/import/draft-outcome';
import { textsIn } from '../../../texts/texts';
import { beginningOf, type PastedMinutes } from '../pasted-minutes';
import type { SentFile } from '../sent-files';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponder, PressResponders, Responder } from './responder';

export async function filesBroughtIn(
  responder: Responder,
  [file, ...others]: readonly [SentFile, ...SentFile[]],
  turn: Turn,
): Promise<Utterance> {
  const utterance = await broughtIn(responder, { kind: 'file', ...file }, turn);
  const { message } = utterance;
  return message.kind === 'import-review'
    ? { ...utterance, message: { ...message, unread: others.length } }
    : utterance;
}

export async function textBroughtIn(
  responder: Responder,
  { content, language }: PastedMinutes,
  turn: Turn,
): Promise<Utterance> {
  if (content === null) return invited(responder, { language, flattened: true }, turn);
  const name = textsIn(language).imports.pastedName(beginningOf(content));
  const file = { name, bytes: Buffer.from(content, 'utf8') };
  return broughtIn(responder, { kind: 'text', file }, { ...turn, language });
}

async function broughtIn({ useCases }: Responder, brought: Brought, turn: Turn): Promise<Utterance> {
  const { actor, language } = turn;
  if (turn.place !== 'personal') return problem({ kind: 'personal-only' }, language);
  const outcome = await useCases.bringIn({ actor, brought });
  if (outcome.kind === 'problem') return problem(outcome.problem, language);
  return { message: { kind: 'import-review', review: outcome.review, unread: 0 }, language };
}

export const importCommands: CommandResponders<'import'> = {
  import: (responder, { language }, turn) => invited(responder, { language, flattened: false }, turn),
};

async function invited(
  { useCases }: Responder,
  { language, flattened }: { readonly language: Language; readonly flattened: boolean },
  { actor, place }: Turn,
): Promise<Utterance> {
  if (place !== 'personal') return problem({ kind: 'personal-only' }, language);
  const ask = await useCases.whomToAskForImport({ actor });
  if (ask !== null) return problem({ kind: 'not-allowed', ask }, language);
  return { message: { kind: 'import-invitation', flattened }, language };
}

type ImportVerb =
  | 'import-read'
  | 'import-review'
  | 'import-details'
  | 'import-set-details'
  | 'import-task'
  | 'import-set-task'
  | 'import-confirm-rest'
  | 'import-save'
  | 'import-discard';

export const importPresses: PressResponders<ImportVerb> = {
  'import-read': (responder, { payload }, turn) =>
    textBroughtIn(responder, { content: payload.text ?? '', language: payload.language }, turn),

  'import-review': async ({ useCases }, { payload }, { actor }) =>
    said(await useCases.showDraft({ actor, draft: draftId(payload.draft) }), payload.language),

  'import-details': async ({ useCases }, { payload }, { actor }) => {
    const outcome = await useCases.showDraft({ actor, draft: draftId(payload.draft) });
    return said(outcome, payload.language, (review) => ({ kind: 'import-details', review }));
  },

  'import-set-details': async (responder, { payload }, turn) => {
    const { forum = '', otherForum = '', date = '' } = payload;
    const listed = forum === OTHER_FORUM ? null : blankToNull(forum);
    const before = await forumBefore(responder, payload.draft, turn);
    const forumName = chosenForum({ listed, written: blankToNull(otherForum) }, before);
    const correction = { kind: 'details', details: { forumName, date: blankToNull(date) } } as const;
    return corrected(responder, { payload, correction }, turn);
  },

  'import-task': async ({ useCases }, { payload }, { actor }) => {
    const { language, at } = payload;
    const outcome = await useCases.showDraft({ actor, draft: draftId(payload.draft) });
    return said(outcome, language, (review) => ({ kind: 'import-task', review, at }));
  },

  'import-set-task': settleTask,

  'import-confirm-rest': async (responder, { payload }, turn) => {
    const { taskKey: key } = payload;
    const rest = { payload, correction: { kind: 'rest' } } as const;
    if (key === undefined) return corrected(responder, rest, turn);
    const correction = { kind: 'task', key, decision: 'confirm', settled: settledIn(payload) } as const;
    await corrected(responder, { payload, correction }, turn);
    return corrected(responder, rest, turn);
  },

  'import-save': async ({ useCases }, { payload }, { actor }) =>
    said(await useCases.saveDraft({ actor, draft: draftId(payload.draft) }), payload.language),

  'import-discard': async ({ useCases }, { payload }, { actor }) => {
    const outcome = await useCases.discardDraft({ actor, draft: draftId(payload.draft) });
    const next = outcome.kind === 'discarded' ? outcome.next : null;
    return said(next === null ? outcome : await useCases.showDraft({ actor, draft: next }), payload.language);
  },
};

/** What the form opened with. */
async function forumBefore({ useCases }: Responder, draft: string, { actor }: Turn): Promise<string | null> {
  const outcome = await useCases.showDraft({ actor, draft: draftId(draft) });
  return outcome.kind === 'review' ? outcome.review.forum.name : null;
}

/** Goes on to the next task that nobody has decided on, and from the last one back to the overview. */
async function settleTask(
  { useCases }: Responder,
  { payload }: Parameters<PressResponder<'import-set-task'>>[1],
  { actor }: Turn,
): Promise<Utterance> {
  const { at, taskKey: key, decision, language } = payload;
  const correction: Correction = { kind: 'task', key, decision, settled: settledIn(payload) };
  const outcome = await useCases.correctDraft({ actor, draft: draftId(payload.draft), correction });
  return said(outcome, language, (review) => {
    const next = review.tasks.findIndex((one, index) => index > at && one.state === 'open');
    return next < 0 ? overview(review) : { kind: 'import-task', review, at: next };
  });
}

interface TaskInputs {
  readonly task?: string | undefined;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
}

function settledIn({ task = '', owner = '', due = '' }: TaskInputs): SettledTask {
  return { task: blankToNull(task), owner: blankToNull(owner), due: blankToNull(due) };
}

async function corrected(
  { useCases }: Responder,
  { payload, correction }: { payload: { draft: string; language: Language }; correction: Correction },
  { actor }: Turn,
): Promise<Utterance> {
  const outcome = await useCases.correctDraft({ actor, draft: draftId(payload.draft), correction });
  return said(outcome, payload.language);
}

function said(
  outcome: DraftOutcome,
  language: Language,
  show: (review: ImportReview) => ImportMessage = overview,
): Utterance {
  return { message: messageOf(outcome, show), language };
}

function messageOf(outcome: DraftOutcome, show: (review: ImportReview) => ImportMessage): ImportMessage {
  switch (outcome.kind) {
    case 'review':
      return show(outcome.review);
    case 'saved':
      return { kind: 'import-saved', saved: outcome.saved };
    case 'discarded':
      return { kind: 'import-discarded', source: outcome.source };
    case 'gone':
      return { kind: 'import-problem', problem: { kind: 'draft-gone' } };
  }
}

function overview(review: ImportReview): ImportMessage {
  return { kind: 'import-review', review, unread: 0 };
}

function problem(what: ImportProblem, language: Language): Utterance {
  return { message: { kind: 'import-problem', problem: what }, language };
}

function blankToNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
