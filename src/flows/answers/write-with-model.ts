import type { Answer } from '../../domain/answers/answer';
import type { AnswerProgress } from '../../domain/answers/answer-progress';
import type { Reading } from '../../domain/answers/evidence/reading';
import { notStated } from '../../domain/answers/respond';
import { choosePassages } from '../../domain/answers/written/choose-passages';
import { continued } from '../../domain/answers/written/continued';
import { decodeDraft, type Claim } from '../../domain/answers/written/draft';
import type { NumberedPassage } from '../../domain/answers/written/numbered-passage';
import { answerPrompt, repairPrompt } from '../../domain/answers/written/prompt';
import type { ClaimProblem } from '../../domain/answers/written/claim-problem';
import { verifyClaim } from '../../domain/answers/written/verify-claim';
import { writtenAnswer } from '../../domain/answers/written/written-answer';
import type { LanguageModel, ModelMessage, ModelReply } from '../../ports/language-model';
import type { Log } from '../../ports/log';

export interface WriteWithModelDeps {
  readonly model: LanguageModel;
  readonly log: Log;
}

export interface ToWrite {
  readonly question: string;
  /** Earlier questions, oldest first. */
  readonly context: readonly string[];
  readonly readings: readonly Reading[];
  /** What is said if the model is of no use. */
  readonly extractive: Answer;
  readonly onProgress?: (progress: AnswerProgress) => void;
}

const MOST_TOKENS = 700;
const MOST_CLOSEST = 2;

/**
 * Lets a model word the answer. Every claim of its draft is verified; what is wrong goes back once to be corrected, what
 * is wrong still is dropped, and if nothing is left, or the model cannot be used, the extractive answer is given.
 */
export async function writeWithModel(deps: WriteWithModelDeps, toWrite: ToWrite): Promise<Answer> {
  const { extractive, readings, onProgress = unheard } = toWrite;
  const { language } = extractive;
  const passages = choosePassages(readings, [...extractive.citations, ...extractive.closest]);
  if (passages.length === 0) return extractive;
  onProgress({ kind: 'writing', language });
  const messages = answerPrompt({ ...toWrite, language }, passages);
  const first = await attempt(deps, messages, passages);
  onProgress({ kind: 'checking', language });
  if (first.kind === 'faulty' && first.sure.length > 0)
    onProgress({ kind: 'verified', answer: writtenAnswer(first.sure, passages, language) });
  const last = first.kind === 'faulty' ? await repaired(deps, { messages, first, passages }) : first;
  deps.log.info('answer written', { outcome: last.kind });
  switch (last.kind) {
    case 'silent':
      return silence(extractive);
    case 'written':
    case 'faulty':
      return last.kept.length > 0 ? writtenAnswer(last.kept, passages, language) : extractive;
    case 'unusable':
      return extractive;
  }
}

function unheard(): void {
  // Nobody waits for the steps.
}

/** silent: the model says that the passages do not tell · unusable: no reply that could be read. */
type Attempt =
  | { readonly kind: 'written'; readonly kept: readonly Claim[] }
  | Faulty
  | { readonly kind: 'silent' | 'unusable' };

interface Faulty {
  readonly kind: 'faulty';
  readonly reply: string;
  readonly kept: readonly Claim[];
  /** Those before the first wrong one: they stay, and may be shown at once. */
  readonly sure: readonly Claim[];
  readonly wrong: readonly { readonly claim: Claim; readonly problems: readonly ClaimProblem[] }[];
}

async function attempt(
  { model, log }: WriteWithModelDeps,
  messages: readonly ModelMessage[],
  passages: readonly NumberedPassage[],
): Promise<Attempt> {
  const reply = await model.complete({ messages, maxTokens: MOST_TOKENS });
  if (reply.kind === 'text') return judged(reply.text, passages);
  log.warn('model not usable', { reason: reply.kind } satisfies { reason: ModelReply['kind'] });
  return { kind: 'unusable' };
}

function judged(reply: string, passages: readonly NumberedPassage[]): Attempt {
  const draft = decodeDraft(reply);
  if (draft === null) return { kind: 'faulty', reply, kept: [], sure: [], wrong: [] };
  if (draft.status === 'noAnswer') return { kind: 'silent' };
  const checked = draft.claims.map((claim) => ({ claim, problems: verifyClaim(claim, passages) }));
  const kept = checked.filter(({ problems }) => problems.length === 0).map(({ claim }) => claim);
  const wrong = checked.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0 && kept.length > 0) return { kind: 'written', kept };
  const firstWrong = checked.findIndex(({ problems }) => problems.length > 0);
  return { kind: 'faulty', reply, kept, sure: kept.slice(0, firstWrong), wrong };
}

/** Of two faulty drafts the second counts, unless it holds nothing; what was sure in the first stays before it. */
async function repaired(deps: WriteWithModelDeps, { messages, first, passages }: ToRepair): Promise<Attempt> {
  const second = await attempt(deps, repairPrompt(messages, first.reply, first.wrong), passages);
  switch (second.kind) {
    case 'unusable':
      return first;
    case 'silent':
      return first.sure.length > 0 ? first : second;
    case 'written':
    case 'faulty':
      return second.kept.length > 0 ? { ...second, kept: continued(first.sure, second.kept) } : first;
  }
}

interface ToRepair {
  readonly messages: readonly ModelMessage[];
  readonly first: Faulty;
  readonly passages: readonly NumberedPassage[];
}

function silence({ status, language, citations, closest, content }: Answer): Answer {
  if (status !== 'answered') return { status, language, citations, closest, content };
  return notStated(language, 'fact', citations.slice(0, MOST_CLOSEST));
}
