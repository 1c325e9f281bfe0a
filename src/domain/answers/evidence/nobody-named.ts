import type { Answer } from '../answer';
import type { Question } from '../question';
import { asksForSeatOf } from '../seat-asked';
import { answered } from '../respond';
import type { Ranked } from './rank';
import { namesWhatIsAsked } from './stated';
import { writeExtract } from './write';

const ENOUGH_COVERAGE = 0.5;
const ENOUGH_DIRECT = 0.2;
const PASSIVE =
  /(?<!\p{L})(?:\p{L}{3,}(?:es|ges|des|tes|res|nes|les|kes)|skal \p{L}+s|bliver? \p{L}+et)(?!\p{L})/u;

/** "Hvem skal undersøge reglerne?" where the minutes only say that they are looked into. Null when they do not say even that. */
export function nobodyNamed(
  question: Question,
  ranked: readonly Ranked[],
  stated: Ranked | undefined,
): Answer | null {
  if (question.kind !== 'who' || stated?.actor === 'person' || asksForSeatOf(question.text)) return null;
  const planned = ranked.find(
    (one) =>
      isPlanned(one) &&
      one.coverage >= ENOUGH_COVERAGE &&
      one.direct >= ENOUGH_DIRECT &&
      namesWhatIsAsked(one) &&
      one.direct > (stated?.direct ?? 0),
  );
  if (planned === undefined) return null;
  return answered(question.language, { kind: 'nobody-named' }, writeExtract([planned]));
}

/** A task without an owner among those found in the minutes, said in the passive. */
function isPlanned({ reading, sentence }: Ranked): boolean {
  const task = reading.sheet.tasks.find(
    ({ quote }) => quote.span.start < sentence.span.end && sentence.span.start < quote.span.end,
  );
  return task?.ownerKind === 'unassigned' && PASSIVE.test(sentence.text);
}
