import { performance } from 'node:perf_hooks';
import type { Answer, Citation } from '../../../domain/answers/answer';
import { ReferatbotError } from '../../../domain/shared/errors';
import { answerQuestion, LONGEST_QUESTION } from '../../../flows/answer-question';
import { answerText } from '../../../texts/answers';
import type { CliCore } from '../cli-context';
import { OPERATOR } from '../operator';
import type { Question } from './read-questions';

export interface AnswerJson {
  readonly id: Question['id'];
  readonly status: Answer['status'];
  readonly answer: string;
  readonly citations: readonly CitationJson[];
  /** Of this question alone, milliseconds. */
  readonly ms: number;
}

interface CitationJson {
  readonly source: string;
  readonly forum: string;
  readonly date: string | null;
  readonly item: number;
  readonly quote: string;
}

export interface Answered {
  readonly answer: Answer;
  readonly json: AnswerJson;
}

/** Errors: `bad-usage` for a question that is too long. */
export async function answerOne(core: CliCore, { id, question, context }: Question): Promise<Answered> {
  refuseTooLong(question);
  const start = performance.now();
  const answer = await answerQuestion(core, { actor: OPERATOR, question, language: null, context });
  const text = answerText(answer);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return {
    answer,
    json: { id, status: answer.status, answer: text, citations: answer.citations.map(citationJson), ms },
  };
}

function refuseTooLong({ length }: string): void {
  if (length > LONGEST_QUESTION)
    throw new ReferatbotError(
      'bad-usage',
      `The question has ${length} characters; ask in ${LONGEST_QUESTION} at most.`,
    );
}

function citationJson({ source, forumName, date, item, quote }: Citation): CitationJson {
  return { source, forum: forumName, date, item, quote };
}
