import type { Span } from '../../shared/span';
import type { AnalysedPassage } from '../analysed-passage';
import type { Passage } from '../passage';
import type { Sheet } from '../sheet';
import { meetingStems } from './meeting-stems';
import { TextFacts } from './text-facts';

/** A sentence, bullet or heading of an item, with its stems. */
export interface Sentence {
  /** In the stored text. */
  readonly span: Span;
  /** Verbatim. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly passage: Passage;
  /** Begins a list. */
  readonly leadsIn: boolean;
  /** A bullet or a numbered point. */
  readonly isPoint: boolean;
  readonly facts: TextFacts;
}

/** One item of one set of minutes, ready to be searched for an answer. */
export interface Reading {
  readonly sheet: Sheet;
  readonly item: number;
  readonly title: string;
  readonly titleStems: readonly string[];
  readonly meetingStems: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Lines of its list of people. */
  readonly people: readonly Span[];
  /** By stem, the indexes of the sentences it stands in, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const LONGEST_HEADING = 80;
/** Some minutes repeat below each decision who was away: the list of people tells it. */
const AWAY_AGAIN = /^(?:afbud|fraværende|ikke til stede|ej til stede)[ \t]*:[^.!?]{0,200}\.?$/iu;

/** Readings by their first passage: the index hands out the same passages until it changes. */
const known = new WeakMap<AnalysedPassage, Reading>();

/** Reads the passages of one item; null when they are of no sheet the asker sees. */
export function readItem(passages: readonly AnalysedPassage[], sheets: readonly Sheet[]): Reading | null {
  const [first] = passages;
  const sheet = sheets.find((one) => one.minutes === first?.passage.minutes);
  if (first === undefined || sheet === undefined) return null;
  const reading = known.get(first);
  if (reading?.sheet === sheet) return reading;
  const fresh = readPassages(first, passages, sheet);
  known.set(first, fresh);
  return fresh;
}

function readPassages(first: AnalysedPassage, passages: readonly AnalysedPassage[], sheet: Sheet): Reading {
  const sentences = withLeadIns(passages.flatMap(sentencesOf).filter(isOfTheItem));
  return {
    sheet,
    item: first.passage.item,
    title: first.passage.itemTitle,
    titleStems: first.title.split(' '),
    meetingStems: meetingStems(sheet),
    sentences,
    people: peopleAmong(sentences, sheet),
    places: placesOf(sentences),
  };
}

function isOfTheItem({ text, passage }: Sentence): boolean {
  return passage.item === 0 || !AWAY_AGAIN.test(text);
}

/** The lines of the sheet's people that may be among the sentences: none in most items. */
function peopleAmong(sentences: readonly Sentence[], { participants }: Sheet): readonly Span[] {
  const start = Math.min(...sentences.map(({ span }) => span.start));
  const end = Math.max(...sentences.map(({ span }) => span.end));
  return participants.map(({ quote }) => quote.span).filter((line) => line.start < end && start < line.end);
}

function placesOf(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { stems }] of sentences.entries()) {
    for (const stem of stems) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return places;
}

/** A short line right before the points of a list leads it in, with a colon or without. */
function withLeadIns(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence, at) => {
    const isHeading =
      !sentence.isPoint && sentence.text.length <= LONGEST_HEADING && !sentence.text.endsWith('.');
    return isHeading && sentences[at + 1]?.isPoint === true ? { ...sentence, leadsIn: true } : sentence;
  });
}

function sentencesOf({ passage, sentences }: AnalysedPassage): readonly Sentence[] {
  const from = passage.span.start;
  return sentences.map(({ start, end, stems, isPoint }) => {
    const text = passage.text.slice(start, end);
    const span = { start: from + start, end: from + end };
    const facts = new TextFacts(text);
    return { span, text, stems: stems.split(' '), passage, leadsIn: text.endsWith(':'), isPoint, facts };
  });
}
