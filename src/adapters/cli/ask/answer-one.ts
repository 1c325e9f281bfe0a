import { performance } from 'node:perf_hooks';
import type { Answer, Citation } from '../../../domain/answers/answer';
import { answerQuestion } from '../../../flows/answer-question';
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

export async function answerOne(core: CliCore, { id, question, context }: Question): Promise<Answered> {
  const start = performance.now();
  const answer = await answerQuestion(core, { actor: OPERATOR, question, language: null, context });
  const text = answerText(answer);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return {
    answer,
    json: { id, status: answer.status, answer: text, citations: answer.citations.map(citationJson), ms },
  };
}

function citationJson({ source, forumName, date, item, quote }: Citation): CitationJson {
  return { source, forum: forumName, date, item, quote };
}
