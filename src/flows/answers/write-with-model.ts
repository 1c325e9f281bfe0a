import type { Answer } from '../../domain/answers/answer';
import type { Reading } from '../../domain/answers/evidence/reading';
import { notStated } from '../../domain/answers/respond';
import { choosePassages } from '../../domain/answers/written/choose-passages';
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
}

const MOST_TOKENS = 700;
const MOST_CLOSEST = 2;

/**
 * Lets a model word the answer. Every claim of its draft is verified; what is wrong goes back once to be corrected, what
 * is wrong still is dropped, and if nothing is left, or the model cannot be used, the extractive answer is given.
 */
export async function writeWithModel(deps: WriteWithModelDeps, toWrite: ToWrite): Promise<Answer> {
  const { extractive, readings } = toWrite;
  const passages = choosePassages(readings, [...extractive.citations, ...extractive.closest]);
  if (passages.length === 0) return extractive;
  const messages = answerPrompt({ ...toWrite, language: extractive.language }, passages);
  const first = await attempt(deps, messages, passages);
  const last = first.kind === 'faulty' ? await repaired(deps, { messages, first, passages }) : first;
  deps.log.info('answer written', { outcome: last.kind });
  switch (last.kind) {
    case 'silent':
      return silence(extractive);
    case 'written':
    case 'faulty':
      return last.kept.length > 0 ? writtenAnswer(last.kept, passages, extractive.language) : extractive;
    case 'unusable':
      return extractive;
  }
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
  if (draft === null) return { kind: 'faulty', reply, kept: [], wrong: [] };
  if (draft.status === 'noAnswer') return { kind: 'silent' };
  const checked = draft.claims.map((claim) => ({ claim, problems: verifyClaim(claim, passages) }));
  const kept = checked.filter(({ problems }) => problems.length === 0).map(({ claim }) => claim);
  const wrong = checked.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0 && kept.length > 0) return { kind: 'written', kept };
  return { kind: 'faulty', reply, kept, wrong };
}

/** Of two faulty drafts the second counts, unless it cannot be read or holds nothing. */
async function repaired(
  deps: WriteWithModelDeps,
  {
    messages,
    first,
    passages,
  }: {
    readonly messages: readonly ModelMessage[];
    readonly first: Faulty;
    readonly passages: readonly NumberedPassage[];
  },
): Promise<Attempt> {
  const second = await attempt(deps, repairPrompt(messages, first.reply, first.wrong), passages);
  const useless = second.kind === 'unusable' || (second.kind === 'faulty' && second.kept.length === 0);
  return useless ? first : second;
}

function silence({ status, language, citations, closest, content }: Answer): Answer {
  if (status !== 'answered') return { status, language, citations, closest, content };
  return notStated(language, 'fact', citations.slice(0, MOST_CLOSEST));
}
