import type { AnalysedPassage } from '../../domain/answers/analysed-passage';
import type { Passage } from '../../domain/answers/passage';

/** A row of the table of passages. */
export interface PassageRow extends Pick<Passage, 'minutes' | 'forum' | 'item' | 'section'> {
  /** The rest as JSON. */
  readonly body: string;
}

/** By place, because the names of fields would be a third of the file. */
type Body = readonly [
  id: Passage['id'],
  version: number,
  date: Passage['date'],
  itemTitle: string,
  start: number,
  end: number,
  text: string,
  title: string,
  sentences: readonly (readonly [start: number, end: number, isPoint: 0 | 1, stems: string])[],
];

/** What the table keeps of a passage. */
export function rowOf({ passage, title, sentences }: AnalysedPassage): PassageRow {
  const { id, forum, minutes, version, date, item, itemTitle, section, span, text } = passage;
  const stored: Body[8] = sentences.map(({ start, end, isPoint, stems }) => [
    start,
    end,
    isPoint ? 1 : 0,
    stems,
  ]);
  const body: Body = [id, version, date, itemTitle, span.start, span.end, text, title, stored];
  return { minutes, forum, item, section, body: JSON.stringify(body) };
}

export function passageIn({ minutes, forum, item, section, body }: PassageRow): AnalysedPassage {
  // Only `rowOf` makes bodies, and the format of the file is checked when it is opened.
  const [id, version, date, itemTitle, start, end, text, title, stored] = JSON.parse(body) as Body;
  const span = { start, end };
  const passage = { id, forum, minutes, version, date, item, itemTitle, section, span, text };
  return { passage, title, sentences: stored.map(sentenceIn) };
}

function sentenceIn([start, end, isPoint, stems]: Body[8][number]): AnalysedPassage['sentences'][number] {
  return { start, end, stems, isPoint: isPoint === 1 };
}

/** The stems of a passage's text between blanks, as the full-text search takes them. */
export function bodyStems({ sentences }: Pick<AnalysedPassage, 'sentences'>): string {
  return sentences.map(({ stems }) => stems).join(' ');
}
