import type { Located } from '../shared/span';
import { isPersonName, leadingName, splitList } from '../language/names';
import { isOrganisation } from '../language/organisations';
import { isTitle } from '../language/titles';
import type { Line } from './lines';
import { isAbsenceHeading, itemAbsence } from './recognisers/item-absence';
import { listMark } from './recognisers/list-mark';
import { personMark } from './recognisers/person-marks';
import { sectionHeading } from './recognisers/section-heading';
import { wrappedLines } from './wrapped-lines';
import { append } from '../shared/append';

export interface ItemAbsentees {
  readonly names: readonly Located<string>[];
  /** The lines of the item without the label and the names below it. */
  readonly others: readonly Line[];
}

const NOBODY = /^(?:ingen(?:\s(?:afbud|fraværende))?|[-–—.]+)\.?$/iu;
const MEMBER = /^(?:menigt\s)?medlem$/iu;

/** "Fraværende" alone on its line, with those away for the item below it. */
export function itemAbsentees(lines: readonly Line[]): ItemAbsentees {
  const names: Located<string>[] = [];
  const others: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line] = lines.slice(at);
    if (line === undefined) break;
    const block = isAbsenceHeading(line.text) ? below(lines, at + 1) : null;
    if (block === null || block.next === at + 1) others.push(line);
    else {
      append(names, block.names);
      at = block.next - 1;
    }
  }
  return { names, others };
}

/** Nothing but people, and what they are; `next` is where that ends. */
function below(lines: readonly Line[], from: number): { names: readonly Located<string>[]; next: number } {
  const names: Located<string>[] = [];
  let next = from;
  for (const line of lines.slice(from)) {
    const found = sectionHeading(line.text) === null ? peopleOf(line) : null;
    if (NOBODY.test(line.text) && names.length === 0) return { names, next: next + 1 };
    if (found === null || (found.length === 0 && names.length === 0)) break;
    append(names, found);
    next += 1;
  }
  return { names, next };
}

/** The names in the line, none where it only says what somebody is; null where it says anything else. */
function peopleOf({ text, span }: Line): readonly Located<string>[] | null {
  const mark = listMark(text)?.length ?? 0;
  const pieces = splitList(withoutBrackets(text.slice(mark)));
  const read = pieces.map(({ value, span: place }) => {
    const name = nameOf(value);
    if (name === null) return isDescription(value) ? [] : null;
    const start = span.start + mark + place.start + name.span.start;
    return [{ value: name.value, span: { start, end: start + name.value.length } }];
  });
  return read.some((piece) => piece === null) ? null : read.flatMap((piece) => piece ?? []);
}

/** Every other character at its place. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

function nameOf(piece: string): Located<string> | null {
  const name = leadingName(piece);
  const rest = name === null ? '' : piece.slice(name.span.end).replace(/\.$/u, '').trim();
  return name !== null && isPersonName(name.value) && rest === '' ? name : null;
}

function isDescription(piece: string): boolean {
  return MEMBER.test(piece) || personMark(piece) !== null || isTitle(piece) || isOrganisation(piece);
}

/** Those a line or a sentence says were away for the item. */
export function saidAbsent(text: string, lines: readonly Line[]): readonly Located<string>[] {
  return wrappedLines(text, lines).flatMap((line) =>
    itemAbsence(line.value).map(({ value, span }) => ({
      value,
      span: { start: span.start + line.span.start, end: span.end + line.span.start },
    })),
  );
}
