import { nameKey } from '../language/names';
import type { Minutes } from '../minutes/model';
import { probablePeople } from '../people/probable-people';
import { isSettled, type SettledPair } from '../people/settled-people';
import { reviewId } from './review-id';
import type { PersonQuestion } from './review-question';

/** Which names of one forum are one person's, as far as nobody told yet. */
export function personQuestions(
  { forum, forumName }: Pick<PersonQuestion, 'forum' | 'forumName'>,
  minutes: readonly Pick<Minutes, 'participants'>[],
  settled: readonly SettledPair[],
): readonly PersonQuestion[] {
  return probablePeople(minutes)
    .filter(({ one, other }) => !isSettled({ one: one.name, other: other.name }, settled))
    .map((pair) => {
      const names = [pair.one.name, pair.other.name].map(nameKey).sort().join('\n');
      return { ...pair, kind: 'person', forum, forumName, id: reviewId(forum, `person ${names}`) };
    });
}
