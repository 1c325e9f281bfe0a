import type { Passage } from '../answers/passage';
import type { ForumId, MinutesId } from '../shared/ids';
import { textAt, type Span } from '../shared/span';
import { linesOf } from './lines';
import type { AgendaItem, Minutes, Section } from './model';
import { piecesOf } from './pieces';
import { findContents } from './recognisers/contents';

export interface PassageSource {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly version: number;
  readonly minutes: Minutes;
  readonly text: string;
}

interface Stretch {
  readonly item: number;
  readonly itemTitle: string;
  readonly section: Passage['section'];
  readonly span: Span;
}

/** Characters; further down stand appendices. */
const LONGEST_ENDING = 800;

/** The units of retrieval in the order of the text: the head without its table of contents, then every section of every item, then what follows the last. */
export function passagesOf(source: PassageSource): readonly Passage[] {
  const { id, forum, version, minutes, text } = source;
  const stretches = [
    ...headStretches(text, minutes.head),
    ...minutes.items.flatMap(stretchesOf),
    ...endingStretch(text, minutes.items.at(-1)),
  ];
  return stretches
    .flatMap((stretch) => piecesOf(text, stretch.span).map((span) => ({ ...stretch, span })))
    .map((piece, at) => ({
      id: `${id}#${String(at + 1)}`,
      forum,
      minutes: id,
      version,
      date: minutes.date,
      ...piece,
      text: textAt(text, piece.span),
    }));
}

function headStretches(text: string, head: Span): readonly Stretch[] {
  const lines = linesOf(text, head);
  const contents = findContents(lines);
  const own = { item: 0, itemTitle: '', section: 'head' as const };
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = { start: first.span.start, end: last.span.end };
  if (contents === null) return [{ ...own, span: whole }];
  const before = { start: whole.start, end: lines[contents.first]?.span.start ?? whole.end };
  const after = { start: lines[contents.last]?.span.end ?? whole.end, end: whole.end };
  return [
    { ...own, span: before },
    { ...own, span: after },
  ];
}

/** An item without any text still is found by its title. */
function stretchesOf(item: AgendaItem): readonly Stretch[] {
  const own = { item: item.number, itemTitle: item.title };
  const filled = item.sections.filter(({ span }) => span.end > span.start);
  if (filled.length === 0) return [{ ...own, section: 'unheaded', span: item.titleSpan }];
  return filled.map((section) => ({ ...own, section: nameOf(section), span: section.span }));
}

/** When the next meeting is often stands below the last item and belongs to none; people look for it there. */
function endingStretch(text: string, last: AgendaItem | undefined): readonly Stretch[] {
  if (last === undefined) return [];
  const start = Math.max(last.titleSpan.end, ...last.sections.map(({ span }) => span.end));
  const span = { start, end: Math.min(text.length, start + LONGEST_ENDING) };
  if (textAt(text, span).trim() === '') return [];
  return [{ item: last.number, itemTitle: last.title, section: 'unheaded', span }];
}

function nameOf({ kind, heading }: Section): Passage['section'] {
  return heading === null && kind === 'case' ? 'unheaded' : kind;
}
