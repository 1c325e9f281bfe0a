import type { Language } from '../../domain/answers/answer';
import { textsIn } from '../../texts/texts';
import { askAction } from './actions';
import { plain, subheading, type Element } from './elements';

/** Whole rows to tap: a button would cut a long question off on a phone. */
export function questionRows(questions: readonly string[], language: Language): readonly Element[] {
  if (questions.length === 0) return [];
  const rows = questions.map((question): Element => ({
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    items: [plain(question)],
    selectAction: askAction(question, { verb: 'ask', language, asked: { question, context: [] } }),
  }));
  return [subheading(textsIn(language).help.examplesTitle), ...rows];
}

/** The same in words. */
export function questionLines(questions: readonly string[], language: Language): readonly string[] {
  if (questions.length === 0) return [];
  return [`${textsIn(language).help.examplesTitle}:`, ...questions.map((text) => `- ${text}`)];
}
