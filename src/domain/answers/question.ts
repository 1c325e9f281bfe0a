import { analyse, type Term } from '../language/analyse';
import { danishLexicon } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import type { Language } from './answer';
import { askedKind, asksForDecision, asksForKind, type AskedKind } from './asked-kind';
import { bodyWord } from './body-word';
import { buildQuery } from './build-query';
import { detectLanguage } from './detect-language';
import { leansOn, pointsBack, turnsTo } from './follow-up';
import { completed, reminded } from './joined-questions';
import {
  knownPeople,
  mentionedPeople,
  type ConfirmedPeople,
  type KnownPerson,
  type PeopleMention,
} from './people';
import { mainQuestion } from './main-question';
import { matchQuality } from './match-terms';
import type { QueryTerm } from './query';
import { withQuestionWordsSpelled } from './question-word-slips';
import { rememberedQuestion, rememberQuestion } from './remembered-questions';
import { isMonthName } from './period';
import { scopeOf, type Scope } from './scope';
import { secondPartOf, withSecondPart } from './second-part';
import type { Sheet } from './sheet';
import { plainWords, wording } from './wording';

/** A question as understood: what sort of thing it asks for, about whom, of which meetings, and the words to look for. */
export interface Question {
  readonly text: string;
  /** Folded words between blanks, for `wording`. */
  readonly plain: string;
  readonly language: Language;
  readonly kind: AskedKind;
  /** What is asked besides of the same matter: "…, og hvornår er det klar?" */
  readonly also: AskedKind | null;
  /** It asks what was decided. */
  readonly decision: boolean;
  readonly words: readonly Term[];
  readonly scope: Scope;
  /** The meetings spoken of before, where this one names none itself. */
  readonly scene: Scope | null;
  /** It goes on about what was asked before. */
  readonly follows: boolean;
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
const IN_TITLE = 0.5;
/** A question with more words of its own than this has a topic of its own. */
const MOST_OWN_TERMS = 3;
/** The meetings of the period are chosen already. */
const DATE_FACTOR = 0.6;
/** "Hvornår kom Havby med", of the cluster of Havby: the place chose the meetings, and may choose the sentence too. */
const PLACE_FACTOR = 0.3;
const NAME = /^\p{Lu}\p{Ll}{3}/u;

export function understand(asked: Asked, surroundings: Surroundings): Question {
  const language = asked.language ?? detectLanguage(asked.question);
  const own = aloneQuestion(mainQuestion(asked.question), language, surroundings);
  const before = asked.context.at(-1);
  return before === undefined ? own : after(before, own, { asked, surroundings });
}

function after(before: string, alone: Question, { asked, surroundings }: Conversation): Question {
  const own = namesMeetings(alone)
    ? alone
    : { ...alone, scene: sceneOf(earlierQuestion(asked.context, surroundings)) };
  if (hasOwnMatter(own)) {
    const earlier = aloneQuestion(before, detectLanguage(before), surroundings);
    return { ...reminded(own, earlier), decision: own.decision || hadOnAgenda(own, surroundings) };
  }
  if (isLeaning(own))
    return {
      ...completed(own, earlierQuestion(asked.context, surroundings), surroundings.sheets),
      follows: true,
    };
  const isAlone = own.scope.forums !== null || own.scope.period !== null || own.people !== null;
  if (isAlone || tellingOf(own) > MOST_OWN_TERMS) return own;
  const earlier = aloneQuestion(before, detectLanguage(before), surroundings);
  return reminded(own, isLeaning(earlier) ? earlierQuestion(asked.context, surroundings) : earlier);
}

interface Conversation {
  readonly asked: Asked;
  readonly surroundings: Surroundings;
}

function namesMeetings({ scope }: Question): boolean {
  return (
    scope.forums !== null || scope.period !== null || scope.otherDate !== null || scope.otherBody !== null
  );
}

function sceneOf(earlier: Question): Scope | null {
  return namesMeetings(earlier) ? earlier.scope : earlier.scene;
}

/** The last one with what it was about itself: "and who pays?", and then "how much?". */
function earlierQuestion(questions: readonly string[], surroundings: Surroundings): Question {
  const question = questions.at(-1) ?? '';
  return understand({ question, language: null, context: questions.slice(0, -1) }, surroundings);
}

/** "Hvad med kurset?" names a matter; "hvad med Havby?" a place, of which the same is asked. */
function hasOwnMatter({ plain, terms, words, people, scope }: Question): boolean {
  if (!turnsTo(plain) || people !== null || scope.forums !== null || pointsBack(plain)) return false;
  const named = words.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text));
  const isName = ({ asked }: QueryTerm): boolean => named.some(({ stem }) => asked.includes(stem));
  return terms.some((term) => !term.optional && !term.everyday) && !terms.some(isName);
}

/** What comes of an item is what was decided on it; anything else is told by the text. */
function hadOnAgenda({ terms, scope }: Question, { sheets }: Surroundings): boolean {
  const telling = terms.filter((term) => !term.optional && !term.everyday);
  const titles = (scope.period === null ? sheets : scope.sheets).flatMap(({ items }) => items);
  return titles.some(({ title }) => {
    const stems = analyse(title).map(({ stem }) => stem);
    return telling.every((term) => matchQuality(term, stems) >= IN_TITLE);
  });
}

function isLeaning(own: Question): boolean {
  return leansOn(own.plain, tellingOf(own));
}

function tellingOf({ terms }: Question): number {
  return terms.filter((term) => !term.optional && !term.everyday).length;
}

function aloneQuestion(written: string, language: Language, surroundings: Surroundings): Question {
  const text = withQuestionWordsSpelled(written);
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
  const places = words.filter((word) => scope.forums?.words.has(word) === true && NAME.test(word.text));
  const people = mentionedPeople(
    topic.filter((word) => !isStopWord(word.folded)),
    known,
    vocabulary,
  );
  const second = secondPartOf(text);
  const first = second === null ? text : text.slice(0, second.at);
  const asked = people !== null && PRIVATE.test(plainWords(text)) ? CONTACT : askedKind(first);
  const { decision } = asked;
  const english = detectLanguage(text) === 'en';
  const knowledge = { vocabulary, lexicon: danishLexicon() };
  return {
    text,
    plain: plainWords(text),
    language,
    ...asked,
    also: second?.kind ?? null,
    words,
    scope,
    scene: null,
    follows: false,
    people,
    terms: [
      ...withSecondPart(buildQuery(topic, knowledge, english), topic, second).map((term) =>
        withoutAsking(term, topic, decision),
      ),
      ...buildQuery(places, knowledge, english).map((term) => helping(term, PLACE_FACTOR)),
      ...buildQuery(dates, knowledge, english).map((term) => helping(term, DATE_FACTOR)),
    ],
  };
}

/** It brings the right sentence forward, and need not stand there. */
function helping(term: QueryTerm, factor: number): QueryTerm {
  return { ...term, weight: term.weight * factor, optional: true };
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
