import type { SectionKind } from '../../minutes/model';
import type { Question } from '../question';
import { actorIn, type ActorKind } from './actors';
import { settlesChoice } from './choices';
import { countsAsked } from './counted';
import { withoutAsked } from './new-information';
import type { Scored } from './score';
import { holdsWanted, isStrict, meansTerm } from './wanted';

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
const WITHOUT_WANTED = 0.6;
const BODY_FOR_WHO = 0.85;
const LIST_LEAD = 1.25;
const MEANING = 1.4;
const SHORT = 25;
const SHORT_FACTOR = 0.85;
const OUT_OF_SCOPE = 0.7;

export function rankSentence(scored: Scored, question: Question, names: ReadonlySet<string>): Ranked {
  const { text, passage } = scored.sentence;
  const news = isStrict(question.kind) ? withoutAsked(text, question.words) : text;
  const actor = question.kind === 'who' ? actorIn(news, names) : 'none';
  const holds = question.kind === 'who' ? actor !== 'none' : holdsAsked(question, news, text);
  const rank =
    scored.relevance *
    SECTION[passage.section] *
    (question.decision && passage.section === 'decision' ? DECISION_ASKED : 1) *
    (isStrict(question.kind) && !holds ? WITHOUT_WANTED : 1) *
    (actor === 'body' ? BODY_FOR_WHO : 1) *
    (isListAsked(question) && scored.sentence.leadsIn && scored.direct > 0 ? LIST_LEAD : 1) *
    (question.kind === 'meaning' && meansTerm(text, question.words) ? MEANING : 1) *
    (text.length < SHORT ? SHORT_FACTOR : 1) *
    (question.scope.sheets.includes(scored.reading.sheet) ? 1 : OUT_OF_SCOPE);
  return { ...scored, rank, holds, actor };
}

function holdsAsked(question: Question, news: string, text: string): boolean {
  if (question.kind === 'how-many') return countsAsked(question, text);
  if (question.kind === 'choice') return settlesChoice(question.text, text);
  return holdsWanted(question.kind, news);
}

function isListAsked({ kind }: Question): boolean {
  return kind === 'list' || kind === 'how-many' || kind === 'open';
}
