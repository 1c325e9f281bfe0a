import type { Citation } from '../answer';
import type { Question } from '../question';
import { deadlineAfter } from './deadline-after';
import { neededBeside, goesOnAfter } from './leaning';
import { listAround } from './list-around';
import { dateOf } from './newest-first';
import { quoteRuns, type Place } from './quote-runs';
import type { Ranked } from './rank';
import { Said } from './said';
import { isStrict } from './wanted';

/** How long an answer may become: characters, and sentences besides the one that answers and what it leans on. */
interface Room {
  readonly length: number;
  readonly further: number;
}

const ONE_FACT: Room = { length: 420, further: 1 };
const LOOSE_FACT: Room = { length: 480, further: 3 };
const YES_OR_NO: Room = { length: 480, further: 2 };
const TOPIC: Room = { length: 600, further: 3 };
const WHOLE: Room = { length: 520, further: 5 };
const LIST_LENGTH = 700;
const LONGEST_DECISION = 220;
const WORTH_ADDING = 0.72;
/** A sentence that says this much of the question itself needs little beside it. */
const SAYS_IT = 0.5;
/** A point of a list this much nearer the question than the next one answers alone. */
const STANDS_OUT = 1.15;
/** Characters of a sentence that goes on about the one before. */
const SHORTEST_FOLLOWING = 15;
const LONGEST_FOLLOWING = 220;
const ASKS_MORE = /(?<!\p{L})(?:og|samt|and) (?:hv(?:or|em|ad|ornår|ilke)|who|what|when|where|why|how)/iu;

/** `whole`: everything of `ranked` belongs to the answer, in the order given. */
interface Manner {
  readonly question?: Question;
  readonly whole?: boolean;
}

/**
 * The sentences that answer, word for word: the best one first, what it leans on, then what is nearly as good and says
 * something else. A list comes with the line that leads it in.
 */
export function writeExtract(
  ranked: readonly Ranked[],
  { question, whole = false }: Manner = {},
): readonly Citation[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen = new Chosen(whole ? WHOLE : roomFor(best, question));
  for (const at of opening(best, question)) chosen.open({ reading: best.reading, at });
  if (question !== undefined) for (const place of leaning(best, question)) chosen.lean(place);
  if (question !== undefined) for (const place of following(best, question)) chosen.add(place);
  const worthy = whole ? ranked : nearlyAsGood(ranked, best);
  const alike = question !== undefined && isOneFact(question);
  for (const one of worthy) {
    if (alike && !chosen.said.hasNewValue(one.sentence.text)) continue;
    chosen.add(one);
    if (!alike && one.sentence.leadsIn) for (const at of listAround(one)) chosen.add({ ...one, at });
  }
  return quoteRuns(chosen.places());
}

/** Of the same item first, then of other meetings from the newest on. */
function nearlyAsGood(ranked: readonly Ranked[], best: Ranked): readonly Ranked[] {
  const good = ranked.filter((one) => one.rank >= best.rank * WORTH_ADDING && one.holds >= best.holds);
  const others = good.filter(({ reading }) => reading !== best.reading);
  return [
    ...good.filter(({ reading }) => reading === best.reading),
    ...others.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one))),
  ];
}

function roomFor(best: Ranked, question: Question | undefined): Room {
  if (question === undefined) return { length: 0, further: 0 };
  if (question.kind === 'yes-no') return YES_OR_NO;
  if (!isOneFact(question)) return TOPIC;
  return best.holds && best.direct >= SAYS_IT ? ONE_FACT : LOOSE_FACT;
}

function isOneFact({ kind, text }: Question): boolean {
  return isStrict(kind) && kind !== 'why' && kind !== 'choice' && !ASKS_MORE.test(text);
}

/** The sentence itself, or the whole list it belongs to; one point alone where it alone is asked for. */
function opening(best: Ranked, question: Question | undefined): readonly number[] {
  const list = listAround(best);
  if (list.length === 0) return [best.at];
  if (!holdsWithinRoom(list, best)) return [best.at, ...list.slice(0, 1)];
  const isAlone = question !== undefined && isOneFact(question) && best.sentence.isPoint && best.direct > 0;
  return isAlone && best.direct > best.beside * STANDS_OUT ? [best.at, ...list.slice(0, 1)] : list;
}

/** A long list is cut: what answers must come before that, and is told by itself where it does not. */
function holdsWithinRoom(list: readonly number[], { reading, at }: Ranked): boolean {
  const place = list.indexOf(at);
  const upToIt = list.slice(0, place + 1).map((other) => textOf({ reading, at: other }).length + 5);
  return place <= 0 || upToIt.reduce((sum, length) => sum + length, 0) <= LIST_LENGTH;
}

function leaning(best: Ranked, question: Question): readonly Place[] {
  const { terms } = question;
  const places = [
    ...deadlineAfter(best, question),
    ...goesOnAfter(best, !isOneFact(question)),
    ...neededBeside(best, terms),
    ...(question.kind === 'yes-no' ? decidedAbout(best) : []),
  ];
  return places.map((at) => ({ reading: best.reading, at }));
}

/** Minutes tell a matter in a few sentences: those right after the one that answers go on about it. */
function following(best: Ranked, question: Question): readonly Place[] {
  const { reading, at, sentence } = best;
  if (isOneFact(question) && best.holds && best.direct >= SAYS_IT) return [];
  const next = [1, 2].map((step) => reading.sentences[at + step]);
  const strange = next.findIndex(
    (one) => one?.passage.section !== sentence.passage.section || one.leadsIn || !isRemark(one.text),
  );
  const goingOn = strange < 0 ? next : next.slice(0, strange);
  return goingOn.map((_, step) => ({ reading, at: at + 1 + step }));
}

function isRemark({ length }: string): boolean {
  return length >= SHORTEST_FOLLOWING && length <= LONGEST_FOLLOWING;
}

/** Yes or no depends on what came of the matter: the decision of the item, or how it goes on. */
function decidedAbout({ reading, at, sentence }: Ranked): readonly number[] {
  const isDecided = (place: number): boolean => {
    const there = reading.sentences[place];
    return there?.passage.section === 'decision' && there.text.length <= LONGEST_DECISION;
  };
  if (sentence.passage.section === 'decision') return isDecided(at + 1) ? [at + 1] : [];
  const first = reading.sentences.findIndex(({ passage }) => passage.section === 'decision');
  return isDecided(first) ? [first] : [];
}

/** Sentences taken so far, within the room there is. */
class Chosen {
  readonly said = new Said();
  private readonly first: Place[] = [];
  private readonly rest: Place[] = [];
  private length = 0;

  constructor(private readonly room: Room) {}

  /** What answers: it comes first. */
  open(place: Place): void {
    if (this.first.length === 0 || this.fits(place, LIST_LENGTH)) this.take(place, this.first);
  }

  /** What the answer is not understood without; the sentence just before it is told in its place. */
  lean(place: Place): void {
    if (this.has(place) || !this.fits(place, LIST_LENGTH)) return;
    this.take(place, this.first);
    const [opening] = this.first;
    if (opening?.reading === place.reading && opening.at === place.at + 1)
      this.first.unshift(...this.first.splice(-1));
  }

  add(place: Place): void {
    if (this.has(place) || this.rest.length >= this.room.further || !this.fits(place, this.room.length))
      return;
    if (!this.said.repeats(textOf(place))) this.take(place, this.rest);
  }

  /** The rest by item, in the order of the text. */
  places(): readonly Place[] {
    const readings = [...new Set([...this.first, ...this.rest].map(({ reading }) => reading))];
    const rest = readings.flatMap((reading) =>
      this.rest.filter((place) => place.reading === reading).sort((one, other) => one.at - other.at),
    );
    return [...this.first, ...rest];
  }

  private take(place: Place, into: Place[]): void {
    into.push({ reading: place.reading, at: place.at });
    this.said.add(textOf(place));
    this.length += textOf(place).length + 5;
  }

  private has({ reading, at }: Place): boolean {
    return [...this.first, ...this.rest].some((one) => one.reading === reading && one.at === at);
  }

  private fits(place: Place, most: number): boolean {
    return this.length + textOf(place).length <= most;
  }
}

function textOf({ reading, at }: Place): string {
  return reading.sentences[at]?.text ?? '';
}
