import type { Located } from '../../shared/span';
import { findDates, findTimes } from '../../language/dates';

const LABEL = String.raw`(?:sags?\s?(?:nr|nummer|id)?|journal(?:nr|nummer)?|j\.?\s?nr|dok(?:ument)?(?:nr|nummer)?|acadre\s?nr)(?:\.?\s*:\s*|\.?\s+|\.)`;
/** A number of the municipalities' common plan of subjects (KLE), and that of the case behind it: "01.02.05P16 - 2018/4417". */
const OF_SUBJECT = String.raw`\d\d\.\d\d\.\d\d[- ]?\p{L}\d\d\s?[-–]\s?\d+(?:[-/]\d+)+`;
const SUBJECT = new RegExp(`^${OF_SUBJECT}$`, 'u');
const NUMBER = String.raw`(?:${OF_SUBJECT}|\p{L}{0,5}[-.]?\d[\p{L}\d]*(?:[-./]\p{L}?\d[\p{L}\d]*)+)`;
/** The initials of who handles the case. */
const HANDLER = String.raw`(?:\s\p{L}{2,4})?`;
const ALONE = new RegExp(String.raw`^(?:${LABEL})?(?<number>${NUMBER})${HANDLER}$`, 'iu');
const LABELLED = new RegExp(String.raw`^${LABEL}(?<number>${NUMBER}|\d{4,})${HANDLER}$`, 'iu');
/** Some systems only count their cases: "31007212"; not a day such as 20230504. */
const COUNTED = /^(?!(?:19|20)\d{6}$)[1-9]\d{6,9}$/u;
const AFTER_TITLE = new RegExp(
  String.raw`\s*[([](?:${LABEL})?(?<number>${NUMBER})[)\]]$|\s+[-–]\s+(?:${LABEL})?(?<bare>${NUMBER})$`,
  'iu',
);
/** "… (sag 2021-0447)": the word leaves no doubt. */
const NAMED_AFTER = new RegExp(String.raw`\s*[([]${LABEL}(?<number>${NUMBER})[)\]]$`, 'iu');
const BEFORE_TITLE = new RegExp(String.raw`^(?<number>${NUMBER})[:.]?\s+(?=\p{Lu})`, 'u');

/** "Åben sag Sagsnr.: 22/12345 Sagen afgøres i: Byrådet": a row of fields from the system the minutes come from. */
const IN_FIELDS = new RegExp(
  String.raw`^(?:(?:åbent?|lukket) (?:sag|punkt)\s+)?${LABEL}(?<number>${NUMBER}|\d{4,})(?<rest>(?:\s*[,;|·•]|\s+[-–])?\s+(?=\p{Lu}|\d).*)$`,
  'iu',
);
const FIELD = /\p{L}[\p{L}. ]{2,25}\s?:|(?:åben|åbent|lukket)(?: (?:sag|punkt))?$/iu;
/** A row of fields is no sentence. */
const SENTENCE = /[.!?]$|\p{Ll}\.\s+\p{Lu}/u;
/** A label that is cut short instead of ended by a colon: "Dok.nr.", "Sagsbeh." */
const SHORTENED = /(?<!\p{L})(?:dok|sagsbeh|sagsbehandler|init|journal|j)\.(?:\s?nr\.)?(?=\s)/giu;

/** A line that holds nothing but a case number: "24-001726", "1-31-72-446-22", "Sagsnr.: 22/12345". */
export function caseNumberLine(line: string): string | null {
  if (line.length > LONGEST_ROW || !/\d/.test(line)) return null;
  return numberInFields(line) ?? (line.length > LONGEST ? null : numberAlone(line));
}

/** Of a line with nothing else on it, and of one with further fields. Characters. */
const LONGEST = 60;
const LONGEST_ROW = 200;

function numberInFields(line: string): string | null {
  const { number, rest: written } = IN_FIELDS.exec(line)?.groups ?? {};
  const rest = written?.replace(SHORTENED, 'Felt:');
  if (number === undefined || rest === undefined || !FIELD.test(rest) || SENTENCE.test(rest)) return null;
  return isNamedNumber(number) ? number : null;
}

function numberAlone(line: string): string | null {
  const labelled = LABELLED.exec(line)?.groups?.['number'];
  if (labelled !== undefined && isNamedNumber(labelled)) return labelled;
  if (COUNTED.test(line)) return line;
  const number = ALONE.exec(line)?.groups?.['number'] ?? null;
  return number !== null && isCaseNumber(number) ? number : null;
}

/** A case number before or after a title, with the title that is left and its offset. */
export function caseNumberInTitle(title: string): { number: string; title: Located<string> } | null {
  if (!/\d/.test(title)) return null;
  const named = NAMED_AFTER.exec(title);
  const given = named?.groups?.['number'] ?? '';
  if (named && isNamedNumber(given)) return { number: given, title: titleBefore(title, named.index) };
  const after = AFTER_TITLE.exec(title);
  const number = after?.groups?.['number'] ?? after?.groups?.['bare'];
  if (after && number !== undefined && isCaseNumber(number)) {
    return { number, title: titleBefore(title, after.index) };
  }
  const before = BEFORE_TITLE.exec(title);
  const leading = before?.groups?.['number'];
  if (!before || leading === undefined || !isCaseNumber(leading)) return null;
  const start = before[0].length;
  return { number: leading, title: { value: title.slice(start), span: { start, end: title.length } } };
}

function titleBefore(title: string, end: number): Located<string> {
  const value = title.slice(0, end).trimEnd();
  return { value, span: { start: 0, end: value.length } };
}

/** Behind "sag" or "sagsnr." short numbers and such that look like years are case numbers, too; dates are not. */
function isNamedNumber(text: string): boolean {
  const isDate = findDates(text).some(({ iso, span }) => iso !== null && span.start === 0);
  return text.replace(/\D/gu, '').length >= 4 && !isDate;
}

/** Long enough, and neither a date, a time nor a period of years. */
function isCaseNumber(text: string): boolean {
  if (SUBJECT.test(text)) return true;
  if (text.replace(/\D/g, '').length < 5) return false;
  if (findTimes(text, { bare: true }).length > 0) return false;
  const isDate = findDates(text).some(({ iso, span }) => iso !== null && span.start === 0);
  return !/^\d{4}[-/]\d{2,4}$/.test(text) && !isDate;
}
