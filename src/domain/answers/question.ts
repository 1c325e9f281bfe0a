import { analyse, type Term } from '../language/analyse';
import { danishLexicon } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import type { Language } from './answer';
import { askedKind, asksForDecision, asksForKind, type AskedKind } from './asked-kind';
import { bodyWord } from './body-word';
import { buildQuery } from './build-query';
import { detectLanguage } from './detect-language';
import { leansOn, pointsBack } from './follow-up';
import {
  knownPeople,
  mentionedPeople,
  type ConfirmedPeople,
  type KnownPerson,
  type PeopleMention,
} from './people';
import type { QueryTerm } from './query';
import { rememberedQuestion, rememberQuestion } from './remembered-questions';
import { isMonthName } from './period';
import { inherited, scopeOf, type Scope } from './scope';
import type { Sheet } from './sheet';
import { plainWords, wording } from './wording';

/** A question as understood: what sort of thing it asks for, about whom, of which meetings, and the words to look for. */
export interface Question {
  readonly text: string;
  /** Folded words between blanks, for `wording`. */
  readonly plain: string;
  readonly language: Language;
  readonly kind: AskedKind;
  /** It asks what was decided. */
  readonly decision: boolean;
  readonly words: readonly Term[];
  readonly scope: Scope;
  readonly people: PeopleMention | null;
  /** Topic: the words that name neither forum nor period; names of people are among them. */
  readonly terms: readonly QueryTerm[];
}

/** What there is to know about the minutes the asker may see. */
export interface Surroundings {
  /** Newest first. */
  readonly sheets: readonly Sheet[];
  readonly vocabulary: Vocabulary;
  /** Nobody where it is left out. */
  readonly confirmed?: ConfirmedPeople;
}

export interface Asked {
  readonly question: string;
  /** Null: as detected. */
  readonly language: Language | null;
  /** Earlier questions, oldest first. */
  readonly context: readonly string[];
}

const PRIVATE = wording('adresse*|bor|nummer|address|lives|privat*');
const CONTACT = { kind: 'contact', decision: false } as const;
const CONTEXT_FACTOR = 0.5;
/** A question with more words of its own than this has a topic of its own. */
const MOST_OWN_TERMS = 3;
/** "Hvad koster det pr. deltager?": without what "det" is, it asks nothing. */
const MOST_BESIDE_POINTING = 2;
/** The meetings of the period are chosen already. */
const DATE_FACTOR = 0.6;

export function understand(asked: Asked, surroundings: Surroundings): Question {
  const language = asked.language ?? detectLanguage(asked.question);
  const own = aloneQuestion(asked.question, language, surroundings);
  const before = asked.context.at(-1);
  if (before === undefined) return own;
  if (isLeaning(own)) return completed(own, earlierQuestion(asked.context, surroundings), surroundings);
  const isAlone = own.scope.forums !== null || own.scope.period !== null || own.people !== null;
  if (isAlone || tellingOf(own) > MOST_OWN_TERMS) return own;
  const earlier = aloneQuestion(before, detectLanguage(before), surroundings);
  return reminded(own, isLeaning(earlier) ? earlierQuestion(asked.context, surroundings) : earlier);
}

/** The last one with what it was about itself: "and who pays?", and then "how much?". */
function earlierQuestion(questions: readonly string[], surroundings: Surroundings): Question {
  const question = questions.at(-1) ?? '';
  return understand({ question, language: null, context: questions.slice(0, -1) }, surroundings);
}

function isLeaning(own: Question): boolean {
  return leansOn(own.plain, tellingOf(own));
}

function tellingOf({ terms }: Question): number {
  return terms.filter((term) => !term.optional && !term.everyday).length;
}

function aloneQuestion(text: string, language: Language, surroundings: Surroundings): Question {
  const remembered = rememberedQuestion(text, language, surroundings);
  if (remembered !== undefined) return remembered;
  const known = knownPeople(surroundings.sheets, surroundings.confirmed);
  const own = onItsOwn(text, language, { ...surroundings, known });
  rememberQuestion(own, surroundings);
  return own;
}

function onItsOwn(
  text: string,
  language: Language,
  { sheets, vocabulary, known }: Surroundings & { readonly known: readonly KnownPerson[] },
): Question {
  const words = analyse(text);
  const scope = scopeOf(words, text, sheets);
  const topic = withFullYears(words.filter((word) => !scope.words.has(word) && !scope.told.has(word)));
  const dates = withFullYears(
    words.filter((word) => scope.period?.words.has(word) === true || scope.told.has(word)),
  );
  const people = mentionedPeople(
    topic.filter((word) => !isStopWord(word.folded)),
    known,
    vocabulary,
  );
  const asked = people !== null && PRIVATE.test(plainWords(text)) ? CONTACT : askedKind(text);
  const { decision } = asked;
  const english = detectLanguage(text) === 'en';
  const knowledge = { vocabulary, lexicon: danishLexicon() };
  return {
    text,
    plain: plainWords(text),
    language,
    ...asked,
    words,
    scope,
    people,
    terms: [
      ...buildQuery(topic, knowledge, english).map((term) => withoutAsking(term, topic, decision)),
      ...buildQuery(dates, knowledge, english).map((term) => ({
        ...term,
        weight: term.weight * DATE_FACTOR,
        optional: true,
      })),
    ],
  };
}

/** "i januar 24": minutes write the year in full. */
function withFullYears(words: readonly Term[]): readonly Term[] {
  return words.map((word, at) => {
    const month = words[at - 1];
    if (month === undefined || !/^\d\d$/u.test(word.folded) || !isMonthName(month.folded)) return word;
    return { ...word, folded: `20${word.folded}`, stem: `20${word.folded}` };
  });
}

/** "besluttede" and "hvor tit" are what is asked, not what the answer need say. */
function withoutAsking(term: QueryTerm, words: readonly Term[], decision: boolean): QueryTerm {
  const own = words.filter((word) => term.asked.includes(word.stem));
  const asks = (word: Term): boolean =>
    asksForKind(word.folded) || (decision && (asksForDecision(word.folded) || isBody(word)));
  return own.length > 0 && own.every(asks) ? { ...term, optional: true } : term;
}

/** "Hvad besluttede udvalget …": whoever met. */
function isBody({ folded }: Term): boolean {
  const { own, head } = bodyWord(folded);
  return own === '' && head !== '';
}

/** Nothing is asked but about whom or where: "hvad med Horsens?" */
function sameAskedOf(own: Question): boolean {
  return own.kind === 'open' && !own.decision;
}

/** A short question goes on about the same matter, if it is found there. */
function reminded(own: Question, earlier: Question): Question {
  return { ...own, terms: [...own.terms, ...besides(own, earlier).map(asReminder)] };
}

function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { weight, optional }) => sum + (optional ? 0 : weight), 0);
}

function besides(own: Question, earlier: Question): readonly QueryTerm[] {
  return earlier.terms.filter(
    (term) => !own.terms.some((other) => other.asked.join(' ') === term.asked.join(' ')),
  );
}

function asReminder(term: QueryTerm): QueryTerm {
  return { ...term, weight: term.weight * CONTEXT_FACTOR, optional: true };
}

/** "og hvornår?" asks about what was asked before; "hvad med Horsens?" asks the same of another forum. */
function completed(own: Question, earlier: Question, { sheets }: Surroundings): Question {
  const scope = inherited(own.scope, earlier.scope, sheets);
  const people = own.people ?? (sameAskedOf(own) ? earlier.people : null);
  const sameAsked = sameAskedOf(own);
  const plain = sameAsked ? `${earlier.plain.trimEnd()}${own.plain}` : own.plain;
  const asked = sameAsked ? { kind: earlier.kind, decision: earlier.decision, plain } : {};
  const telling = own.terms.filter((term) => !term.optional && !term.everyday);
  const whole = sameAsked || telling.length === 0;
  const isMeant = telling.length <= MOST_BESIDE_POINTING && pointsBack(own.plain);
  const missing = besides(own, earlier);
  const factor = Math.min(CONTEXT_FACTOR, weightOf(own.terms) / Math.max(weightOf(missing), 1));
  const carried = missing.map((term) => {
    if (whole) return term;
    return isMeant ? { ...term, weight: term.weight * factor } : asReminder(term);
  });
  const others = own.people === null ? undefined : earlier.people?.words;
  const words = sameAsked
    ? [...earlier.words.filter((word) => others?.has(word) !== true), ...own.words]
    : own.words;
  const scopeWords = new Set([...scope.words, ...earlier.scope.words]);
  return {
    ...own,
    ...asked,
    words,
    people,
    scope: { ...scope, words: scopeWords },
    terms: [...own.terms, ...carried],
  };
}
