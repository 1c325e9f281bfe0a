import type { Citation } from '../answer';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { quoteRuns, type Place } from './quote-runs';
import type { Ranked } from './rank';
import type { Reading } from './reading';

/** The title meets this much of the topic. */
const IS_ABOUT = 0.55;
/** Of several items those count that are about it nearly as much as the best. */
const NEARLY = 0.8;
const MOST_ITEMS = 3;
const MOST_SENTENCES = 4;
const ROOM = 520;
/** "Godkendt." says nothing without what was recommended. */
const SHORT = 70;
const MOST_RECOMMENDED = 2;
const MOST_BESIDE = 2;
const TRIVIAL = 40;
const COMES_BACK = 3;
const KINDS: ReadonlySet<Question['kind']> = new Set(['decision', 'yes-no', 'open', 'list']);

/** "Hvad besluttede udvalget om …": what was decided on the items whose title names the topic, the latest first. */
export function topicDecisions(question: Question, readings: readonly Reading[]): readonly Citation[] | null {
  const terms = question.terms.filter((term) => !term.optional && !term.everyday);
  if (!question.decision || question.scope.otherBody !== null || !KINDS.has(question.kind)) return null;
  const about = readings
    .filter(({ sheet }) => question.scope.sheets.includes(sheet))
    .map((reading) => ({ reading, share: titleShare(reading, terms), decided: decisionOf(reading) }))
    .filter(({ share, decided }) => share >= IS_ABOUT && decided.length > 0);
  const best = Math.max(0, ...about.map(({ share }) => share));
  const chosen = about
    .filter(({ share }) => share >= best * NEARLY)
    .sort((one, other) => dateOf(other.reading).localeCompare(dateOf(one.reading)))
    .slice(0, MOST_ITEMS);
  if (chosen.length === 0) return null;
  const places = chosen.flatMap(({ reading, decided }, at) => told(reading, decided, at === 0));
  return quoteRuns(withinRoom(places));
}

function titleShare({ titleStems }: Reading, terms: readonly QueryTerm[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce((sum, term) => sum + term.weight * matchQuality(term, titleStems), 0);
  return total === 0 ? 0 : met / total;
}

/** The latest decision whole, with what was recommended where it says too little; of earlier ones how they begin. */
function told(reading: Reading, decided: readonly number[], isLatest: boolean): readonly Place[] {
  const shown = isLatest
    ? decided.slice(0, MOST_SENTENCES)
    : decided.filter((at) => tells(reading, at)).slice(0, 1);
  const length = shown.reduce((sum, at) => sum + (reading.sentences[at]?.text.length ?? 0), 0);
  const recommended = isLatest && length < SHORT ? indexesOf(reading, 'recommendation') : [];
  return [...shown, ...recommended.slice(0, MOST_RECOMMENDED)].map((at) => ({ reading, at }));
}

/** "Anbefales." and "Taget til efterretning." of an earlier meeting say nothing any more. */
function tells({ sentences }: Reading, at: number): boolean {
  return (sentences[at]?.text.length ?? 0) > TRIVIAL;
}

/** What was decided on an item whose text answers: it comes before the text. */
export function decisionBeside(question: Question, { reading, sentence }: Ranked): readonly Citation[] {
  if (!question.decision || question.scope.otherBody !== null || !KINDS.has(question.kind)) return [];
  if (sentence.passage.section === 'decision' || !isAbout(reading, question)) return [];
  const short = decisionOf(reading).filter((at) => (reading.sentences[at]?.text.length ?? 0) <= ROOM / 2);
  return quoteRuns(short.slice(0, MOST_BESIDE).map((at) => ({ reading, at })));
}

/** By its title, or because it comes back to the matter. */
function isAbout({ titleStems, sentences }: Reading, { terms }: Question): boolean {
  const topic = terms.filter((term) => !term.optional && !term.everyday);
  if (topic.some((term) => matchQuality(term, titleStems) > IS_ABOUT)) return true;
  const holders = sentences.filter(({ stems }) => topic.some((term) => matchQuality(term, stems) > IS_ABOUT));
  return holders.length >= COMES_BACK;
}

function decisionOf(reading: Reading): readonly number[] {
  return indexesOf(reading, 'decision');
}

function indexesOf({ sentences }: Reading, section: 'decision' | 'recommendation'): readonly number[] {
  return sentences.flatMap(({ passage }, at) => (passage.section === section ? [at] : []));
}

function withinRoom(places: readonly Place[]): readonly Place[] {
  let length = 0;
  return places.filter(({ reading, at }, index) => {
    length += reading.sentences[at]?.text.length ?? 0;
    return index === 0 || length <= ROOM;
  });
}

function dateOf({ sheet }: Reading): string {
  return sheet.date ?? '';
}
