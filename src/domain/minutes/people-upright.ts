import { isPersonName } from '../language/names';
import { isOrganisation } from '../language/organisations';
import { isParty } from '../language/parties';
import { isTitle } from '../language/titles';
import type { Line } from './lines';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';
import { personMark } from './recognisers/person-marks';

/** Nobody is described on more lines below the name. */
const MOST_DESCRIPTIONS = 3;
const FEWEST_PEOPLE = 2;
const LONGEST = 80;

/** People whose name, office and body stand on lines of their own, as one line each, with commas for the breaks. */
export function uprightJoined(text: string, lines: readonly Line[]): readonly Line[] {
  const blocks = blocksOf(lines);
  return blocks.filter(({ length }) => length > 1).length < FEWEST_PEOPLE
    ? lines
    : blocks.flatMap((block) => joined(text, block));
}

function joined(text: string, block: readonly Line[]): readonly Line[] {
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined || first === last) return block;
  const span = { start: first.span.start, end: last.span.end };
  return [{ ...first, text: text.slice(span.start, span.end).replace(/\n/g, ','), span }];
}

/** Every name with the lines below it that describe somebody; every other line alone. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: (readonly Line[])[] = [];
  let list: List | null = null;
  for (let at = 0; at < lines.length; at += blocks.at(-1)?.length ?? 1) {
    const { text } = lines[at] ?? { text: '' };
    if (peopleLabel(text) !== null) list = listBelow(lines, at + 1);
    else if (text.length > LONGEST) list = null;
    const length = list !== null && isPersonName(text) ? 1 + descriptionsBelow(lines, at, list) : 1;
    blocks.push(lines.slice(at, at + length));
  }
  return blocks;
}

/** How the lines of a list are set. */
interface List {
  /** Blank lines between any two of them: one where the whole page is set with blank lines. */
  readonly spacing: number;
  /** It ends with what somebody is, so that "Formand" describes the name above it and not the one below. */
  readonly describesAbove: boolean;
}

function listBelow(lines: readonly Line[], from: number): List {
  const below = lines.slice(from);
  const end = below.findIndex(({ text }) => !isPersonName(text) && !mayDescribe(text));
  const own = end < 0 ? below : below.slice(0, end);
  const gaps = own.slice(1).map(({ gap }) => gap);
  const last = own.at(-1);
  const isDescribed = last !== undefined && !isPersonName(last.text) && isPersonName(own[0]?.text ?? '');
  return { spacing: gaps.length < 2 ? 0 : Math.min(1, ...gaps), describesAbove: isDescribed };
}

function descriptionsBelow(lines: readonly Line[], at: number, list: List): number {
  const below = lines.slice(at + 1, at + 1 + MOST_DESCRIPTIONS);
  const end = below.findIndex((line, index) => !describes(line, lines[at + 2 + index], list));
  return end < 0 ? below.length : end;
}

/** "Formand" above another name is the label of that one. */
function describes({ text, gap }: Line, next: Line | undefined, list: List): boolean {
  if (gap > list.spacing || !mayDescribe(text)) return false;
  if (peopleLabel(text) === null || list.describesAbove) return true;
  return next !== undefined && next.gap <= list.spacing && !isPersonName(next.text);
}

function mayDescribe(text: string): boolean {
  if (text.length > LONGEST || /[:;]|\d{4}/u.test(text)) return false;
  const label = peopleLabel(text);
  if (label !== null) return label.kind === 'role';
  return personLine(text, { shortNames: false }) === null && text.split(/,\s/u).every(isDescription);
}

function isDescription(text: string): boolean {
  const inner = text.replace(/^\((?<inner>[^()]+)\)$/u, '$<inner>').replace(/^\d\.\s/u, '');
  const isMark = isParty(inner) || (personMark(inner) !== null && !isPersonName(inner));
  return isMark || isTitle(text) || isOrganisation(text);
}
