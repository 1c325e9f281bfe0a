import { phrase } from '../../language/phrase';
import { sentencesOfBlock } from '../../language/sentences';
import { textBlocks } from '../../language/text-blocks';
import { behindOpenBox } from './check-box';
import { textAt, type Span } from '../../shared/span';
import { isPageNoise } from '../recognisers/page-noise';
import type { Place } from './candidate';

export interface PlacedSentence {
  readonly span: Span;
  readonly text: string;
  readonly list: Place['list'];
  readonly underProcess: boolean;
  readonly told: boolean;
}

const AGREED = phrase(
  'aftal(?:t|tes|es|er)|beslut(?:tet|tes|tede|ninger)|enighed|opgaver|handlinger|opfølgning|næste skridt|(?:godkend|anbefal|tiltr)\\S* (?:med|og)',
);
const REPORTED = phrase(
  'orienter(?:ede|es|er|et|ing)|oplyste|orienteringen|fortalte|blev informeret|dialog(?:en)?|drøftede|drøftet|drøftelsen|evaluer\\S*|pointer|spørgsmål',
);
const PROCESS = phrase(
  '(?:den |det )?videre (?:proces|forløb|arbejde)|næste skridt|opfølgning|videre forløb|det videre',
);
const BULLET_LINE = /^\s*(?:[-–—•·*▪‣◦●○§→⇒➔]|[-=]>|o\s|\d{1,2}[.)]|[a-zæøå]\))\s*/iu;
/** Longest heading inside a section, in characters. */
const HEADING = 60;

/**
 * The sentences of a section with the list and the heading they stand under. Stretches in which `mayHold` sees nothing stay whole:
 * they are only looked at for what they announce.
 */
export function placedSentences(
  text: string,
  section: Span,
  mayHold: (text: string) => boolean = () => true,
): readonly PlacedSentence[] {
  let list: Place['list'] = null;
  let underProcess = false;
  let told = false;
  const blocks = overPages(text, textBlocks(text, section));
  const begins = new Set(blocks.map(({ start }) => start));
  const spans = blocks.flatMap((block) =>
    mayHold(textAt(text, block)) ? sentencesOfBlock(text, block) : [block],
  );
  return spans.map((whole) => {
    const boxed = behindOpenBox(text, whole);
    const span = boxed === null ? whole : { ...whole, start: boxed };
    if (begins.has(whole.start)) told = false;
    const sentence = textAt(text, span);
    const bulleted = isBulleted(text, span);
    if (!bulleted && isHeading(sentence)) underProcess = PROCESS.test(sentence);
    const placed = {
      span,
      text: sentence,
      list: boxed !== null || (bulleted && isPointedAt(text, span)) ? 'agreed' : bulleted ? list : null,
      underProcess,
      told,
    };
    told = (told && !AGREED.test(sentence)) || TELLS.test(sentence);
    if (!bulleted) list = announced(sentence.trimEnd());
    return placed;
  });
}

const PAGE_NUMBER = /^\d{1,3}$/;
const ENDS = /[.!?:;]["'”»)]*$/u;

/** Paragraphs parted only by the foot or the number of a page are one where the sentence goes on. */
function overPages(text: string, blocks: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const block of blocks) {
    const before = joined.at(-2);
    const between = joined.at(-1);
    if (before && between && goesOnOver(text, { before, between, block })) {
      joined.splice(-2, 2, { start: before.start, end: block.end });
    } else joined.push(block);
  }
  return joined;
}

interface Page {
  readonly before: Span;
  readonly between: Span;
  readonly block: Span;
}

function goesOnOver(text: string, { before, between, block }: Page): boolean {
  if (!/^\s*\p{Ll}/u.test(text.slice(block.start, block.start + 20))) return false;
  const line = textAt(text, between).trim();
  const isPage = PAGE_NUMBER.test(line) || (!line.includes('\n') && isPageNoise(line));
  return isPage && !ENDS.test(textAt(text, before).trimEnd().slice(-4));
}

/** "Ida oplyste, at …": what follows in the paragraph is told as well. */
const TELLS = phrase(
  '(?:oplys|orienter|fortal|fortæll|redegjorde|nævnt|meddelt|forklared|bemærked|berett|refererede|sagde)\\p{L}*',
);

function announced(sentence: string): Place['list'] {
  if (!/[:;,]$|\b(?:om|at)$/u.test(sentence.slice(-4))) return null;
  if (AGREED.test(sentence)) return 'agreed';
  return REPORTED.test(sentence) ? 'reported' : 'plain';
}

function isHeading(sentence: string): boolean {
  return sentence.length <= HEADING && !/[.!?]$/.test(sentence);
}

/** An arrow points at what comes of it: "→ Bo Vig orienterer …". */
function isPointedAt(text: string, span: Span): boolean {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  return /^\s*(?:[-–*]\s+)?(?:[→⇒➔]|[-=]>)/u.test(text.slice(line, span.start + 1));
}

function isBulleted(text: string, span: Span): boolean {
  if (text[span.start - 1] === '\n') return false;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  return BULLET_LINE.test(text.slice(line, Math.min(span.start + 1, line + 400)));
}
