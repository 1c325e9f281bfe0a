import type { Language } from '../../domain/answers/answer';
import type { WrittenPerson } from '../../domain/people/probable-people';
import type { PersonQuestion } from '../../domain/review/review-question';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { facts } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { answering, type QuestionLook, type QuestionMessage } from './question-look';

export function personLook(
  message: QuestionMessage & { readonly question: PersonQuestion },
  language: Language,
): QuestionLook {
  const { review } = textsIn(language);
  const { one, other, grounds } = message.question;
  const answer = answering(message, language);
  const why = grounds.map((ground) => review.grounds[ground]).join(', ');
  return {
    ask: review.person(shortQuote(one.name, 100), shortQuote(other.name, 100)),
    lines: [
      ...[one, other].map((person) => ({ text: personText(person), as: 'plain' }) as const),
      { text: `${review.groundsTitle}: ${why}.`, as: 'quiet' },
    ],
    inputs: [],
    actions: [
      replaceWith(review.samePerson, answer('same')),
      replaceWith(review.twoPeople, answer('different')),
    ],
  };
}

function personText({ name, titles, organisations, parties }: WrittenPerson): string {
  const known = [titles, organisations, parties].map((values) => values.slice(0, 2).join(', '));
  return facts(shortQuote(name, 100), ...known.map((text) => shortQuote(text, 150)));
}
