import type { SectionKind } from '../../minutes/model';
import type { IsoDate } from '../../shared/dates';
import { rememberingLast } from '../../shared/remembering-last';
import type { Span } from '../../shared/span';
import { wording } from '../wording';
import type { Question } from '../question';
import { actorAmong, type ActorKind } from './actors';
import { settlesChoice } from './choices';
import { countsAsked } from './counted';
import { namesSeveral } from './named-kind';
import { isListOf, numberAsked } from './number-of-points';
import { matchQuality } from '../match-terms';
import { predicateOf } from './predicate';
import { askedWords, withoutAsked } from './new-information';
import { saysByForm } from './said-by-form';
import type { Scored } from './score';
import { TextFacts } from './text-facts';
import { withoutThoseWhoLeft } from './those-who-left';
import { isStrict, meansTerm, measureAsked, namesDayAfter, timeAsked, timeCounted } from './wanted';

/** A sentence with its standing as an answer to the question. */
export interface Ranked extends Scored {
  readonly rank: number;
  /** Does it hold the sort of thing asked for (a date, an amount, somebody)? */
  readonly holds: boolean;
  readonly actor: ActorKind;
}

const SECTION: Readonly<Record<SectionKind | 'head' | 'unheaded', number>> = {
  decision: 1.1,
  case: 1,
  unheaded: 1,
  recommendation: 0.85,
  history: 0.75,
  attachments: 0.6,
  head: 0.7,
};
const DECISION_ASKED = 1.25;
const CONCLUDES = 1.2;
const WITHOUT_WANTED = 0.45;
const LIST_OF_PEOPLE = 0.5;
const BODY_FOR_WHO = 0.8;
const PERSON_FOR_WHO = 1.35;
const DAY_FOR_WHEN = 1.2;
const LIST_LEAD = 1.3;
const LIST_OF_NUMBER = 1.5;
const NAMES_SEVERAL = 1.5;
const SAYS_PREDICATE = 1.2;
const MEANING = 1.4;
const SAYS_BY_FORM = 1.4;
const NEXT = wording('næste|kommende|next|upcoming|førstkommende');
const asksForNext = rememberingLast((plain: string) => NEXT.test(plain));
const SHORT = 25;
const SHORT_FACTOR = 0.85;
const OUT_OF_SCOPE = 0.7;

export function rankSentence(scored: Scored, question: Question, names: ReadonlySet<string>): Ranked {
  const predicate = predicateOf(question);
  const { passage, facts } = scored.sentence;
  const { text } = facts;
  const news = newsIn(facts, question);
  const actor = question.kind === 'who' ? actorAmong(news.actors, names, question.decision) : 'none';
  const holds =
    question.kind === 'who'
      ? actor !== 'none'
      : holdsAsked(question, { news, text, date: scored.reading.sheet.date });
  const rank =
    scored.relevance *
    SECTION[passage.section] *
    (question.decision && passage.section === 'decision' ? DECISION_ASKED : 1) *
    (question.decision && facts.concludes ? CONCLUDES : 1) *
    (isStrict(question.kind) && !holds ? WITHOUT_WANTED : 1) *
    (actor === 'body' ? BODY_FOR_WHO : actor === 'person' ? PERSON_FOR_WHO : 1) *
    (question.kind === 'when' && news.namesDay ? DAY_FOR_WHEN : 1) *
    (isListAsked(question) && scored.sentence.leadsIn && scored.direct > 0 ? LIST_LEAD : 1) *
    (isListAsked(question) && isListOf(numberAsked(question.plain), scored) ? LIST_OF_NUMBER : 1) *
    (namesSeveral(text, question) ? NAMES_SEVERAL : 1) *
    (question.kind === 'meaning' && meansTerm(text, question.words) ? MEANING : 1) *
    (predicate !== null && matchQuality(predicate, scored.sentence.stems) >= 0.5 ? SAYS_PREDICATE : 1) *
    (saysByForm(question.plain, facts) ? SAYS_BY_FORM : 1) *
    (isInList(scored) ? LIST_OF_PEOPLE : 1) *
    (text.length < SHORT ? SHORT_FACTOR : 1) *
    (question.scope.sheets.includes(scored.reading.sheet) ? 1 : OUT_OF_SCOPE);
  return ranked(scored, { rank, holds, actor });
}

/** Field by field: an object that more fields follow after spreading becomes a dictionary, forty times as slow to make. */
function ranked(scored: Scored, { rank, holds, actor }: Omit<Ranked, keyof Scored>): Ranked {
  return {
    reading: scored.reading,
    at: scored.at,
    sentence: scored.sentence,
    relevance: scored.relevance,
    direct: scored.direct,
    beside: scored.beside,
    coverage: scored.coverage,
    absent: scored.absent,
    missing: scored.missing,
    unnamed: scored.unnamed,
    rank,
    holds,
    actor,
  };
}

/** What the sentence says besides what the question gave; the same facts where it repeats nothing. */
function newsIn(facts: TextFacts, { kind, words, plain }: Question): TextFacts {
  if (!isStrict(kind)) return facts;
  const asked = askedWords(words);
  const text = kind === 'who' ? withoutThoseWhoLeft(facts.text, plain) : facts.text;
  const news = facts.holdsAnyOf(asked) ? withoutAsked(text, asked, kind === 'when') : text;
  return news === facts.text ? facts : new TextFacts(news);
}

interface Said {
  readonly text: string;
  readonly news: TextFacts;
  readonly date: IsoDate | null;
}

function holdsAsked(question: Question, { news, text, date }: Said): boolean {
  if (question.kind === 'how-many') {
    const time = timeCounted(question.plain);
    return time === null ? countsAsked(question, text) : news.matches(time);
  }
  const measure = formAsked(question);
  if (measure !== null) return news.matches(measure);
  if (question.kind === 'choice') return settlesChoice(question.text, text);
  if (question.kind === 'when' && asksForNext(question.plain)) return namesDayAfter(news.text, date);
  return news.holds(question.kind);
}

/** How what is asked for is written; null where any form will do. */
function formAsked({ kind, plain }: Question): RegExp | null {
  if (kind === 'when') return timeAsked(plain);
  return kind === 'how-much' ? measureAsked(plain) : null;
}

/** Who was there is answered from the list itself; as a sentence a line of it says nothing. */
function isInList({ reading, sentence }: Scored): boolean {
  return reading.people.some((line) => overlaps(line, sentence.span));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isListAsked({ kind }: Question): boolean {
  return kind === 'list' || kind === 'how-many' || kind === 'open';
}
