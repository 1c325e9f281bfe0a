import type { Located } from '../../shared/span';
import { namesInList } from '../../language/names';

const FROM =
  /(?<!\p{L}|melder\s|melde\s)afbud(?:\s(?:er|var|blev))?(?:\smodtaget)?(?:\stil mødet)?\s*(?:fra|:|[-–])\s*/giu;
const REPORTED =
  /(?:,?\s(?:der|som)\s?|\s)(?:(?:alle|begge)\s)?(?:(?:har|havde|alle|begge)\s){0,2}(?:meldt|meldte|sendt|sendte|givet)\s(?:\p{L}+\s)?afbud(?!\stil\s(?:næste|mødet den|kommende|det næste))/iu;
const WAS_AWAY =
  /\s(?:var|er)\s(?:fraværende|forhindre(?:t|de)|ikke (?:til\s?stede|mødt))(?=[\s.,]|$)|\s(?:deltog|deltager|mødte) ikke(?=\s(?:i|på|til) mødet|\.|$)|\s(?:kunne|kan) (?:desværre )?ikke (?:deltage|være til\s?stede|komme)(?=\s(?:i|på|til) mødet|\sp\.?\s?g\.?\s?a|\s(?:på grund|grundet)|[.,]|$)|\s(?:udeblev|meldte (?:fra|sig syg))(?=[\s.,]|$)/iu;
/** "Alle var mødt undtagen A og B": nothing more need be said of those two. */
const ALL_BUT =
  /^[*_]{0,2}(?:[\p{L} ]{3,40}:[*_]{0,2}\s*)?(?:alle|samtlige|hele|fuldtallig\p{L}*)\b[^.]{0,60}?\s(?:undtage[nt]|bortset fra|på nær|med undtagelse af|dog ikke)\s/iu;
const ALL_CAME =
  /^[*_]{0,2}(?:[\p{L} ]{3,40}:[*_]{0,2}\s*)?(?:alle|samtlige)\s(?:\p{L}+\s){0,2}(?:var\s|er\s)?(?:mødt|til\s?stede|fremmødt|deltog)/iu;
/** Says when, or speaks of one item: not the absence from this meeting as a whole. */
const LIMITED =
  /\b(?:under|ved|til|i|på|fra|efter) (?:dette )?(?:punkt|pkt)|behandlingen|sagens|næste møde/iu;

/** No absence is told without one of these. */
const SPEAKS = /afbud|fravær|forhindre|ikke|udeblev|meldte|undtag|bortset|på nær/i;
/** No sentence says it more often, and no list of absentees is longer (in characters). */
const MOST = 5;
const LONGEST = 1500;

/** Those the sentence says were absent from the meeting, spelled as written. */
export function absenceSentence(sentence: string): readonly Located<string>[] {
  if (!SPEAKS.test(sentence)) return [];
  if (LIMITED.test(sentence)) return [];
  const from = [...sentence.matchAll(FROM)].slice(0, MOST).flatMap((match) => {
    const start = match.index + match[0].length;
    return shifted(namesInList(untilStop(sentence.slice(start, start + LONGEST))), start);
  });
  if (from.length > 0) return from;
  const verb = REPORTED.exec(sentence) ?? WAS_AWAY.exec(sentence);
  return verb ? namesBefore(sentence, verb.index) : excepted(sentence);
}

/** "Alle var mødt", "Samtlige medlemmer var til stede undtagen …" */
export function saysAllCame(line: string): boolean {
  return line.length <= LONGEST && ALL_CAME.test(line);
}

function excepted(sentence: string): readonly Located<string>[] {
  const start = ALL_BUT.exec(sentence)?.[0].length;
  if (start === undefined) return [];
  return shifted(namesInList(untilStop(sentence.slice(start, start + LONGEST))), start);
}

/** "Alle var mødt undtagen A og B, der havde meldt afbud": what stands after the exception, else from the beginning. */
function namesBefore(sentence: string, verb: number): readonly Located<string>[] {
  const before = sentence.slice(0, verb);
  const exception =
    /\b(?:undtagen|bortset fra|på nær|med undtagelse af|dog havde|men|om,? at|oplyste,? at|meddelte,? at|bemærkede,? at|noteres?,? at|nævnte,? at)\s/iu.exec(
      before,
    );
  const start = exception ? exception.index + exception[0].length : 0;
  return shifted(namesInList(before.slice(start)), start);
}

/** Up to the end of the sentence; the dot of an initial does not end it. */
function untilStop(text: string): string {
  const stop = /[;:]|(?<!\s\p{Lu})\.(?=\s|$)/u.exec(text);
  return stop ? text.slice(0, stop.index) : text;
}

function shifted(names: readonly Located<string>[], by: number): readonly Located<string>[] {
  return names.map(({ value, span }) => ({ value, span: { start: span.start + by, end: span.end + by } }));
}
