import type { Answer, Citation } from '../answer';
import { knownPeople } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import type { Sheet } from '../sheet';
import { alsoTold } from './also-told';
import { ofClosedItem } from './closed-item';
import { decisionExtract } from './decision';
import { firstNames } from './first-names';
import { undisputedLead } from './lead';
import { newestFirst } from './newest-first';
import { nobodyNamed } from './nobody-named';
import { rankSentence, type Ranked } from './rank';
import type { Reading } from './reading';
import { bestSentences } from './score';
import { settledFirst } from './settled-first';
import { isStated } from './stated';
import { decisionBeside, topicDecisions } from './topic-decisions';
import { isStrict } from './wanted';
import { writeExtract } from './write';

/** How many of the best sentences are tried before the minutes are said not to tell. */
const CLOSE_ENOUGH = 5;
/** Where the best does not answer, one that is much less about the question does not either. */
const NOT_FAR_BEHIND = 0.78;
/** Sentences looked at closely. */
const MOST_RANKED = 40;
const MOST_CLOSEST = 2;
const WORTH_SHOWING = 0.3;
const NO_NAMES: ReadonlySet<string> = new Set();

/** The answer that stands in the text of these items; the closest passages when it does not. */
export function evidenceAnswer(
  question: Question,
  found: readonly Reading[],
  sheets: readonly Sheet[],
): Answer {
  const readings = ofClosedItem(question, found);
  const names = question.kind === 'who' ? firstNames(readings, knownPeople(sheets)) : NO_NAMES;
  const ranked = bestSentences(readings, question.terms, MOST_RANKED)
    .map((scored) => rankSentence(scored, question, names))
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (best === undefined || isOnlyNumbers(question)) return notStated(question.language, 'nothing');
  const decided = topicDecisions(question, readings) ?? decisionExtract(question, ranked);
  if (decided !== null) return quoted(question, ranked, decided);
  const stated = firstStated(question, ranked);
  const nobody = nobodyNamed(question, ranked, ranked[stated]);
  if (nobody !== null) return nobody;
  if (stated < 0) return closest(question, ranked);
  const order = settledFirst(newestFirst(ranked.slice(stated), question), question);
  const decision = order[0] === undefined ? [] : decisionBeside(question, order[0]);
  const told = [...decision, ...writeExtract(order, { question })];
  return quoted(question, order, [...told, ...alsoTold(question, order, { quoted: told, names })]);
}

/** The place of the first sentence that answers, -1 where none of the nearest does. */
function firstStated(question: Question, ranked: readonly Ranked[]): number {
  const nearest = ranked.find(({ holds }) => holds || !isStrict(question.kind)) ?? ranked[0];
  const least = (nearest?.rank ?? 0) * NOT_FAR_BEHIND;
  return ranked.slice(0, CLOSE_ENOUGH).findIndex((one) => one.rank >= least && isStated(one, question));
}

/** "7" alone stands in many sentences and asks for none of them. */
function isOnlyNumbers({ terms }: Question): boolean {
  const needed = terms.filter(({ optional }) => !optional);
  return needed.length > 0 && needed.every(({ asked }) => asked.every((stem) => /^\d+$/u.test(stem)));
}

/** In short first, where the first quote is the sentence that says it. */
function quoted(question: Question, ranked: readonly Ranked[], citations: readonly Citation[]): Answer {
  const first = ranked.find(
    ({ sentence }) => sentence.text !== '' && citations[0]?.quote.includes(sentence.text),
  );
  const lead = first === undefined ? null : undisputedLead(question, first, ranked);
  return answered(question.language, { kind: 'quotes', ...(lead !== null && { lead }) }, citations);
}

function closest(question: Question, ranked: readonly Ranked[]): Answer {
  if (question.kind === 'contact') return notStated(question.language, 'contact');
  const near = ranked.filter((one) => one.coverage >= WORTH_SHOWING).slice(0, MOST_CLOSEST);
  const citations = near.flatMap((one) => writeExtract([one])).slice(0, MOST_CLOSEST);
  return notStated(question.language, near.length > 0 ? 'fact' : 'nothing', citations);
}
