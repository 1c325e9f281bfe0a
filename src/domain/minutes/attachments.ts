import type { Located } from '../shared/span';
import type { Line } from './lines';

const BULLET = /^(?:[-–—•·*▪‣◦●○]+|o(?=\s))(?:\s+|$)/u;
/** In brackets or without; a line of strokes only parts the items. */
const NONE = /^[([]?(?:ingen(?: bilag)?|der er ingen bilag|[-–—._=*\s]+)\.?[)\]]?$/iu;

/** A single semicolon belongs to the name of an attachment. */
const MANY = 3;

/** Behind "Bilag:" on the same line, another name begins with a capital. */
const SEVERAL = /;\s\p{Lu}/u;

/** Behind "Bilag:" a raised dot, a bar or the ending of a file name ends a name: "Budget.pdf, Tegning.pdf". */
const SEPARATE = /(?:(?!(?<=\s)[·|•]\s)(?<!\.(?:pdf|docx?|xlsx?|pptx?)(?=,)).)+/giu;

/** "2. " as one of a count, not as part of the name. */
const COUNT = /^(?<n>\d{1,2})[.)]\s+/u;

/** One attachment a line, without bullets or a count of all; a line with several semicolons lists several. */
export function attachmentsIn(lines: readonly Line[]): readonly Located<string>[] {
  const mark = isCounted(lines) ? COUNT : BULLET;
  return lines.flatMap((line) => namesIn(line, mark.exec(line.text)?.[0].length ?? 0));
}

function isCounted(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 && lines.every(({ text }, at) => Number(COUNT.exec(text)?.groups?.['n'] ?? 0) === at + 1)
  );
}

function namesIn(line: Line, mark: number): readonly Located<string>[] {
  const value = line.text.slice(mark);
  if (value === '' || NONE.test(value)) return [];
  const start = line.span.start + mark;
  const parted = line.isTail ? splitBy(value, SEPARATE) : [];
  const pieces = parted.length === 1 ? documentsIn(value) : parted;
  if (pieces.length > 1) return pieces.map((piece) => shifted(piece, start));
  if (value.split(';').length < (line.isTail && SEVERAL.test(value) ? 2 : MANY))
    return [{ value, span: { start, end: line.span.end } }];
  return splitBy(value, /[^;]+/gu).map((piece) => shifted(piece, start));
}

/** "Udkast til kommissorium, Budget 2025": where behind each comma begins what must be a document of its own. */
function documentsIn(value: string): readonly Located<string>[] {
  const pieces = splitBy(value, /(?:(?!,\s\p{Lu})[^])+/gu).map(withoutComma);
  return pieces.every(({ value: name }) => DOCUMENT.test(name)) ? pieces : [];
}

function withoutComma({ value, span }: Located<string>): Located<string> {
  const lead = /^,\s/u.exec(value)?.[0].length ?? 0;
  return { value: value.slice(lead), span: { start: span.start + lead, end: span.end } };
}

/** What documents of meetings are called, or a year. */
const DOCUMENT =
  /notat|udkast|oversigt|budget|regnskab|referat|bilag|plan(?!\p{Ll}*(?:et|ere))|rapport|kommissori|aftale|høring|svar|statistik|skema|oplæg|præsentation|liste|status|opgørelse|brev|strategi|program|politik|vejledning|retningslinje|evaluering|analyse|tegning|beskrivelse|indstilling|protokol|pjece|folder|tilbud|ansøgning|skrivelse|vedtægt|redegørelse|udtalelse|forslag|årshjul|materiale|kontrakt|dagsorden|undersøgelse|måling|henvendelse|invitation|(?:19|20)\d{2}/iu;

/** The name of a file alone on its line. */
export function isFileName(line: string): boolean {
  return line.length <= LONGEST_NAME && FILE_NAME.test(line);
}

const FILE_NAME = /^[^.!?;]{2,}(?:\.[^.!?;\s]+){0,4}\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|jpe?g|png|msg|zip)$/iu;
const LONGEST_NAME = 150;

function shifted({ value, span }: Located<string>, by: number): Located<string> {
  return { value, span: { start: by + span.start, end: by + span.end } };
}

function splitBy(text: string, pattern: RegExp): readonly Located<string>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[0].trim();
    const start = match.index + match[0].indexOf(value);
    return value === '' ? [] : [{ value, span: { start, end: start + value.length } }];
  });
}
