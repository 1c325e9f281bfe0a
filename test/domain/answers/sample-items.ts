import type { Answer } from '../../../src/domain/answers/answer';
import { analysePassage } from '../../../src/domain/answers/analysed-passage';
import { evidenceAnswer } from '../../../src/domain/answers/evidence/evidence-answer';
import { readItem, type Reading } from '../../../src/domain/answers/evidence/reading';
import type { Passage } from '../../../src/domain/answers/passage';
import type { Sheet } from '../../../src/domain/answers/sheet';
import { asked } from './samples';

export interface SampleItem {
  readonly of: Sheet;
  readonly title: string;
  readonly sections: readonly (readonly [Passage['section'], string])[];
}

/** Where the text of an item begins. */
const START = 100;

/** What the sentences of these items answer. */
export function evidenceIn(
  items: readonly SampleItem[],
  question: string,
  sheets = items.map(({ of }) => of),
): Answer {
  const texts = items.flatMap(({ title, sections }) => [title, ...sections.map(([, text]) => text)]);
  return evidenceAnswer(asked(question, { sheets, texts }), readItems(items, sheets), sheets);
}

/** Each item as it is read, one section behind the other. */
export function readItems(
  items: readonly SampleItem[],
  sheets = items.map(({ of }) => of),
): readonly Reading[] {
  return items.flatMap((item) => readItem(passagesOf(item).map(analysePassage), sheets) ?? []);
}

function passagesOf({ of, title, sections }: SampleItem): readonly Passage[] {
  let start = START;
  return sections.map(([section, text]) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    const place = { id: 'x', version: 1, item: 2, minutes: of.minutes, forum: of.forum, date: of.date };
    return { ...place, itemTitle: title, section, text, span };
  });
}
