import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { onlyApprovesMinutes } from './approves-minutes';
import { saysName } from './called';
import { namesKind, namesSeveral } from './named-kind';
import { asksForMost, tellsMost } from './most';
import { fillsPost } from './named-post';
import { isOfPartOfYear } from './part-of-year';
import { predicateOf } from './predicate';
import type { Ranked } from './rank';
import { isRealised } from './realised';
import { asksForReply, isReply } from './reply';
import { isStrict } from './wanted';

/** What a sentence must reach; measured on questions about several sets of minutes, where it makes little difference. */
const ENOUGH = { told: 0.2, other: 0.24 };
/** A sentence with the fact asked for that says this much of the question. */
const SAYS_MUCH = 0.4;
const PLACE_DIRECT = 0.45;
const PLACE_COVERAGE = 0.5;
const SAID = 0.5;
/** The sentence itself says this much of the question; where a date or amount tells an answer, less. */
const LEAST_DIRECT = { strict: 0.05, open: 0.2 };
/** Of the things a question names this share may be left out: else the sentence is about something else. */
const MOST_UNNAMED = { near: 0.3, inItem: 0.2 };
/** A question of everyday words only ("hvornår er næste møde") must be met nearly whole. */
const ONLY_EVERYDAY = 0.8;
const DONE =
  /(?<!\p{L})(?:godkendt(?:e|es)?|besluttede[st]?|besluttet|vedtaget|vedtog(?:es)?|tiltrådt[e]?|tiltrådte|afvist[e]?|afviste|anbefalede|udsat|udsatte)(?!\p{L})/u;
const SHORT_LINE = 70;
const YEAR = /^(?:19|20)\d\d$/u;

/** Does the sentence answer, or is it only near the topic? */
export function isStated(best: Ranked, question: Question): boolean {
  return mayAnswer(best, question) && isNear(best, question);
}

/** Does the sentence hold what an answer to this question must hold, wherever it comes from? */
function mayAnswer(best: Ranked, question: Question): boolean {
  if (isStrict(question.kind) && !best.holds) return false;
  if (question.kind === 'where' && !isPlaceOf(best)) return false;
  if (directOf(best, question) < leastDirect(best, question)) return false;
  if (asksForMost(question.plain) && !tellsMost(best.sentence.facts)) return false;
  if (isTitleAlone(best, question) || !isOfPartOfYear(best, question)) return false;
  if (!isRealised(best, question) || onlyApprovesMinutes(best.sentence.facts, question.plain)) return false;
  if (!fillsPost(best, question) || !saysName(best, question)) return false;
  if (!namesWhatIsAsked(best) || !namesKind(best, question)) return false;
  if (best.direct < ONLY_EVERYDAY && question.terms.every((term) => term.optional || term.everyday))
    return false;
  return fitsOtherBody(best, question) && saysPredicate(best, question) && isOfYear(best, question);
}

/** That something was on the agenda does not tell what came of it. */
function isTitleAlone({ reading, sentence }: Ranked, { kind }: Question): boolean {
  if (kind !== 'open' && kind !== 'decision' && kind !== 'why') return false;
  return reading.item > 0 && reading.title.length > 0 && reading.title.endsWith(sentence.text.trim());
}

/** A reply comes after what it replies to, and need not say it again. */
function directOf({ direct, beside, sentence }: Ranked, { plain }: Question): number {
  return asksForReply(plain) && isReply(sentence.facts) ? Math.max(direct, beside / 2) : direct;
}

/** People stand in lists, below the line that says what they do; several names of the kind asked for speak for themselves. */
function leastDirect({ sentence }: Ranked, question: Question): number {
  if (question.kind === 'who') return 0;
  const isTold = isStrict(question.kind) || namesSeveral(sentence.text, question);
  return isTold ? LEAST_DIRECT.strict : LEAST_DIRECT.open;
}

/** Does it stand near the things the question names? */
export function namesWhatIsAsked({ unnamed }: Ranked): boolean {
  return unnamed.inItem < MOST_UNNAMED.inItem && unnamed.near < MOST_UNNAMED.near;
}

/** Places stand in many sentences: this one must be about what is asked. */
function isPlaceOf({ direct, coverage }: Ranked): boolean {
  return direct >= PLACE_DIRECT || (direct >= PLACE_DIRECT / 2 && coverage >= PLACE_COVERAGE);
}

/** Is enough of the question said by the sentence and what stands around it? */
function isNear(best: Ranked, { kind }: Question): boolean {
  const enough = isStrict(kind) && best.direct >= SAYS_MUCH ? ENOUGH.told : ENOUGH.other;
  return best.coverage + directness(best) / 2 - best.absent / 2 - best.missing >= enough;
}

/** A line with only a name belongs to the line beside it. */
function directness({ direct, beside, sentence }: Ranked): number {
  return sentence.text.length > SHORT_LINE ? direct : Math.max(direct, beside / 2);
}

function saysPredicate({ reading, at }: Ranked, question: Question): boolean {
  const predicate = predicateOf(question);
  if (predicate === null) return true;
  return [at - 1, at, at + 1].some((index) => {
    const sentence = reading.sentences[index];
    return sentence !== undefined && matchQuality(predicate, sentence.stems) >= SAID;
  });
}

/** What a body without minutes here decided, and who is who there, counts only where a sentence or the item is about it. */
function fitsOtherBody({ sentence, reading }: Ranked, { decision, kind, scope }: Question): boolean {
  if (scope.otherBody === null || !(decision || kind === 'who')) return true;
  const { stem } = scope.otherBody;
  if (!decision) return sentence.stems.includes(stem) || reading.titleStems.includes(stem);
  return sentence.stems.includes(stem) && DONE.test(sentence.text);
}

/** A year in the question that neither the meeting nor the item knows makes it another matter. */
function isOfYear({ reading }: Ranked, { terms }: Question): boolean {
  const years = terms.filter((term) => YEAR.test(yearOf(term)));
  return years.every((term) => {
    const year = yearOf(term);
    return (
      reading.sheet.date?.startsWith(year) === true ||
      reading.sentences.some(({ stems }) => stems.includes(year))
    );
  });
}

function yearOf({ asked }: QueryTerm): string {
  return asked[0] ?? '';
}
