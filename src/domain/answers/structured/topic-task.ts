import type { Answer, Lead } from '../answer';
import { citePassage } from '../cite';
import { bestSentences, type Scored } from '../evidence/score';
import type { Reading } from '../evidence/reading';
import { tasksTold } from '../evidence/tasks-told';
import type { Question } from '../question';
import { answered } from '../respond';
import type { SheetTask } from '../sheet';
import { alternation } from '../wording';

/** "Hvem skal skrive …?", "hvem i rådet ringer til …?", "who is supposed to write …?" */
const WILL_DO = new RegExp(
  `(?<= )(?:${[
    `hvem (?:[^ ]+ ){0,4}?(?:${alternation('skal|skulle|ska|sku|vil|lovede|har lovet|har ansvaret|fik til opgave|har til opgave|må')}) (?!(?:${alternation('sidde|være|vælges|repræsentere|betale|have')}) )`,
    `hvem (?:(?:${alternation('af|i|fra|på|hos')}) (?:[^ ]+ ){1,3}?)?(?!(?:${alternation('er|har|får|bliver|blir|sidder|deltager|mangler|repræsenterer|kommer|hedder|bor|ejer|leder|var|kender|betaler|vælger|stopper|rører|hører|mener|bestemmer|gælder|kan|ved')}) )[^ ]{2,}r `,
    `hvem får (?:${alternation('styr på|fat|sat|undersøgt|samlet|lavet')}) `,
    `who (?:[^ ]+ ){0,2}?(?:${alternation('is supposed to|is going to|is to|was to|was supposed to|will|must|should|has to|had to|promised|promises|agreed to|undertook|was asked to|is responsible for|was responsible for')}) (?!(?:be|sit|represent|pay|head|lead|chair) )`,
    `who (?!(?:is|was|has|does|sits|represents|chairs|pays|owns|leads|heads|knows|decides|belongs|attends) )[^ ]{2,}s `,
  ].join('|')})`,
  'u',
);
const WHEN_DUE = new RegExp(
  `(?<= )(?:${alternation('hvornår|vornår|hvilken dato|hvilken dag|when|by when|which date')}) (?:[^ ]+ ){0,4}?(?:${alternation('skal|skulle|senest|må|must|should|has to|is|are')}) `,
  'u',
);
/** Below this a sentence has words of the question only by chance. */
const LEAST_RELEVANCE = 0.36;
const LEAST_DIRECT = 0.2;
/** How much more of the question it says than any other task does. */
const MARGIN = 1.25;
const MOST_UNNAMED = 0.45;
const MOST_SENTENCES = 400;

interface Told {
  readonly scored: Scored;
  readonly task: SheetTask;
}

/**
 * Who is to do something, told by the one task that says most of the question: minutes have other words for a deed than
 * members ("skaffer folk": "finder undervisere"), but few tasks about the same matter. Null where two may be meant.
 */
export function topicTaskAnswer(question: Question, readings: readonly Reading[]): Answer | null {
  const wants = wantedOf(question);
  if (wants === null || question.scope.otherBody !== null) return null;
  const tasks = bestSentences(readings, question.terms, MOST_SENTENCES).flatMap((scored): readonly Told[] =>
    tasksTold(scored)
      .slice(0, 1)
      .map((task) => ({ scored, task })),
  );
  const [best, next] = tasks.filter(({ task }) => wants(task));
  if (best === undefined || !isMeant(best.scored)) return null;
  if (!question.follows && best !== tasks[0]) return null;
  if (next !== undefined && best.scored.relevance < MARGIN * next.scored.relevance) return null;
  const { sentence, reading } = best.scored;
  const citation = citePassage(reading.sheet, sentence.passage, sentence.span);
  const lead = leadOf(best);
  return answered(question.language, { kind: 'quotes', ...(lead !== null && { lead }) }, [citation]);
}

export function asksWhoWill({
  kind,
  plain,
  decision,
}: Pick<Question, 'kind' | 'plain' | 'decision'>): boolean {
  return kind === 'who' && !decision && WILL_DO.test(plain);
}

/** What a task must have to answer; null where the question asks for no task. */
function wantedOf(question: Question): ((task: SheetTask) => boolean) | null {
  if (asksWhoWill(question)) return ({ owner }) => owner !== null;
  if (question.kind === 'when' && WHEN_DUE.test(question.plain))
    return ({ due, dueText }) => (due ?? dueText) !== null;
  return null;
}

function isMeant({ relevance, direct, unnamed }: Scored): boolean {
  return relevance >= LEAST_RELEVANCE && direct >= LEAST_DIRECT && unnamed.inItem < MOST_UNNAMED;
}

/** Only whom the sentence begins with surely does it. */
function leadOf({ scored: { sentence }, task: { owner, ownerKind } }: Told): Lead | null {
  const isFirst = owner !== null && ownerKind === 'person' && sentence.text.startsWith(owner);
  return isFirst ? { kind: 'words', words: owner } : null;
}
