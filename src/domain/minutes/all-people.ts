import { attendanceApart } from './attendance-apart';
import { resolveInitials } from './initials';
import { isOrganisation } from '../language/organisations';
import { linesOf, plain, type Line } from './lines';
import type { AgendaItem } from './model';
import { withMarkedAbsence } from './marked-absence';
import { readPeople, type PeopleList } from './people';
import type { ListedPerson } from './people-in-line';
import { listMark } from './recognisers/list-mark';
import { withoutColumns } from './people-side-by-side';
import { withoutLabelledColumns } from './people-under-labels';
import { withoutSpacedTables } from './spaced-tables';
import { uprightJoined } from './people-upright';
import { proseLists } from './prose-lists';
import { peopleColumns } from './recognisers/people-columns';
import { peopleLabel } from './recognisers/people-label';
import { append } from '../shared/append';

/** Items this early may hold the list of participants. */
const EARLY_ITEMS = 3;

export interface PeopleFound {
  readonly people: readonly ListedPerson[];
  /** The lines of the head that are not part of a list of people. */
  readonly otherLines: readonly Line[];
}

/** The lists of people in the head and, where minutes keep them there, inside the first items. */
export function findPeople(
  text: string,
  headLines: readonly Line[],
  items: readonly AgendaItem[],
): PeopleFound {
  const lists = withoutLabelledColumns(text, headLines);
  const single = withoutColumns(text, withoutSpacedTables(text, lists));
  const marked = withMarkedAbsence(uprightJoined(text, single)).flatMap((line) => proseLists(text, line));
  const { lines, spoken } = attendanceApart(text, marked);
  const head = listsIn(lines, () => true);
  const otherLines = [...head.otherLines, ...spoken].sort((a, b) => a.span.start - b.span.start);
  const inItems = items.slice(0, EARLY_ITEMS).flatMap((item, at) => peopleInItem(text, item, at === 0));
  return { people: resolveInitials(text, [...head.people, ...inItems]), otherLines };
}

function listsIn(lines: readonly Line[], starts: (line: Line) => boolean): PeopleFound {
  const people: ListedPerson[] = [];
  const otherLines: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const list = opensList(line) && starts(line) ? readPeople(lines, at) : groupWithoutLabel(lines, at);
    // Labels with nobody behind them are read through once: nobody is found from the second of them on, either.
    const next = Math.max(list?.next ?? 0, at + 1);
    if (list === null || list.people.length === 0) append(otherLines, lines.slice(at, next));
    else {
      append(people, list.people);
      append(otherLines, list.unread ?? []);
    }
    at = next;
  }
  return { people, otherLines };
}

/** "**Solby Kommune**" and a bulleted list of people below it say by themselves what they are. */
function groupWithoutLabel(lines: readonly Line[], at: number): PeopleList | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || !/^(?:\*\*|__|#{2,6}\s)/u.test(line.text)) return null;
  if (!isOrganisation(plain(line.text)) || listMark(next.text) === null) return null;
  const list = readPeople([LABEL, ...lines.slice(at)], 0);
  return { ...list, next: list.next - 1 + at };
}

const LABEL: Line = { text: 'Deltagere', span: { start: 0, end: 0 }, gap: 0 };

function opensList({ text }: Line): boolean {
  return peopleLabel(text) !== null || peopleColumns(text) !== null;
}

/** What every label of a list of participants holds. */
const MAY_LIST = /afbud|delta|til ?stede|mødt|siden|repræsentanter/i;

function peopleInItem(text: string, item: AgendaItem, isOpening: boolean): readonly ListedPerson[] {
  const sections = item.sections.filter(({ kind }) => kind === 'case' || kind === 'decision');
  return sections.flatMap(({ span }) => {
    if (!MAY_LIST.test(item.title) && !MAY_LIST.test(text.slice(span.start, span.end))) return [];
    const lines = attendanceApart(text, linesOf(text, span)).lines;
    const isListed = lines.some((line) => opensListInItem(line, isOpening));
    const starts = (line: Line): boolean =>
      opensListInItem(line, isOpening) || (isListed && peopleLabel(line.text)?.kind === 'role');
    const labelled = listsIn(lines, starts).people;
    return labelled.length > 0 ? labelled : belowTitle(item, lines);
  });
}

/** Where a meeting opens, "Afbud" alone on its line is about all of it; "Fraværende: …" may be about the item. */
function opensListInItem({ text }: Line, isOpening: boolean): boolean {
  const label = peopleLabel(text);
  if (label?.kind === 'absent') return isOpening && label.listAt === text.length && /afbud/iu.test(text);
  return label?.kind === 'participants';
}

/** The title itself is the label: "1. Deltagere". */
function belowTitle(item: AgendaItem, lines: readonly Line[]): readonly ListedPerson[] {
  if (peopleLabel(item.title)?.kind !== 'participants') return [];
  const label: Line = { text: item.title, span: item.titleSpan, gap: 0 };
  const { people } = readPeople([label, ...lines], 0);
  return people.length >= 2 ? people : [];
}
