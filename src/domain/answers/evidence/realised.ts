import { analyse, type Term } from '../../language/analyse';
import type { Question } from '../question';
import { isVerbPlace } from '../verb-place';
import { wording } from '../wording';
import type { Ranked } from './rank';
import { asksForReply, isReply } from './reply';
import { tasksTold } from './tasks-told';

const ASKED = wording('spurgt*|spørg*|ask*|vide');
/** Who was to do something is told by what is still to be done. */
const PROMISED = wording(
  'lovede*|lovet|påtog*|skulle|ville|bad|bedt|opgave*|ansvar*|aftalt|tage sig|promised|supposed|asked|task*',
);
const PAST = / (?:blev|var|har|havde|fik|kom|gav|tog|sagde|gik|lød|[^ ]{3,}(?:ede|te)) /u;
/** What stands after one of these has not happened yet. */
const NOT_YET =
  /(?<!\p{L})(?:så snart|når|hvis|indtil|før|førend|inden|afvent\p{L}*|venter på)(?!\p{L})[^,.;:]*$/iu;

/** "Ida spurgte, om …": a question that stands in the minutes answers none. */
const ASKS =
  /(?<!\p{L})(?:spurgte|spørger|forespurgte|ønsker at vide|ønskede at vide),? (?:om|hv\p{L}+)(?!\p{L})/iu;

/** Does the sentence say that something happened, where the question asks what did? What is only planned or awaited does not. */
export function isRealised(one: Ranked, question: Question): boolean {
  const { reading, sentence } = one;
  if (ASKS.test(sentence.text) && !ASKED.test(question.plain)) return false;
  if (!PAST.test(question.plain)) return true;
  if (asksForReply(question.plain) && !isReply(sentence.facts)) return false;
  const isAgenda = reading.sheet.items.every(({ decision }) => decision === null);
  if (isAgenda && sentence.passage.section === 'recommendation') return false;
  if (question.kind === 'who' && !PROMISED.test(question.plain) && tasksTold(one).length > 0) return false;
  const verb = question.words.find((_, at) => isVerbPlace(question.words, at));
  const places = verb === undefined ? [] : placesOf(verb, sentence.text);
  return places.length === 0 || !places.every((at) => NOT_YET.test(sentence.text.slice(0, at)));
}

function placesOf({ stem }: Term, text: string): readonly number[] {
  return analyse(text).flatMap((word) => (word.stem === stem ? [word.span.start] : []));
}
