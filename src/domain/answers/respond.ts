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

export function refused(language: Language, reason: RefusalReason): Answer {
  return { status: 'refused', language, content: { kind: 'refusal', reason }, citations: [], closest: [] };
}

export function clarify(language: Language, content: AnswerContent, citations: readonly Citation[]): Answer {
  return { status: 'clarify', language, content, citations, closest: [] };
}
