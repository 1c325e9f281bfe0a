import { citeSheet } from './cite';
import type { Question } from './question';
import type { Answer, AnswerContent, Citation, Language, NotStatedReason, RefusalReason } from './answer';

export function answered(language: Language, content: AnswerContent, citations: readonly Citation[]): Answer {
  return { status: 'answered', language, content, citations, closest: [] };
}

export function notStated(
  language: Language,
  reason: NotStatedReason,
  closest: readonly Citation[] = [],
): Answer {
  return { status: 'noAnswer', language, content: { kind: 'not-stated', reason }, citations: [], closest };
}

/** Where one meeting is asked about, it is the one that does not name them. */
export function notNamed({ language, scope }: Question, name: string): Answer {
  const [sheet, another] = scope.sheets;
  const meeting =
    sheet === undefined || another !== undefined ? null : { forumName: sheet.forumName, date: sheet.date };
  return {
    status: 'noAnswer',
    language,
    content: { kind: 'not-named', name, meeting },
    citations: [],
    closest: sheet === undefined || meeting === null ? [] : [citeSheet(sheet, sheet.head)],
  };
}

export function refused(language: Language, reason: RefusalReason): Answer {
  return { status: 'refused', language, content: { kind: 'refusal', reason }, citations: [], closest: [] };
}

export function clarify(language: Language, content: AnswerContent, citations: readonly Citation[]): Answer {
  return { status: 'clarify', language, content, citations, closest: [] };
}
