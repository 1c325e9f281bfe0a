import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ReferatbotError } from '../../../domain/shared/errors';
import { fileError } from '../files/file-error';

export interface Question {
  readonly id: string | number | null;
  readonly question: string;
  /** Earlier questions, oldest first. */
  readonly context: readonly string[];
}

const LINE = z
  .object({
    id: z.union([z.string(), z.number()]),
    q: z.string(),
    context: z.array(z.union([z.string(), z.object({ q: z.string() }).transform(({ q }) => q)])).nullish(),
  })
  .transform(({ id, q, context }): Question => ({ id, question: q, context: context ?? [] }));

/** All lines are checked before the first question is asked. */
export async function readQuestions(place: string): Promise<readonly Question[]> {
  const text = await readFile(place, 'utf8').catch((cause: unknown) => {
    throw fileError(place, cause);
  });
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [questionOf(line, `${place} line ${index + 1}`)]));
}

function questionOf(line: string, where: string): Question {
  const parsed = LINE.safeParse(json(line, where));
  if (parsed.success) return parsed.data;
  throw new ReferatbotError(
    'unreadable-file',
    `${where} is not a question; write {"id": "…", "q": "…"}, with "context": ["earlier question"] where there is one.`,
  );
}

function json(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ReferatbotError('unreadable-file', `${where} is not JSON; write one object a line.`, { cause });
  }
}
