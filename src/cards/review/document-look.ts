import type { Language } from '../../domain/answers/answer';
import type { DocumentQuestion } from '../../domain/review/review-question';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { shortQuote } from '../parts/fold';
import { inputChoice, inputDate } from '../parts/inputs';
import { answering, type QuestionLook, type QuestionMessage } from './question-look';

type DocumentMessage = QuestionMessage & { readonly question: DocumentQuestion };
type Kind = DocumentQuestion['kind'];
type About<K extends Kind> = Extract<DocumentQuestion, { readonly kind: K }>;

const NAME = 150;
const MOST_FORUMS = 30;
const ASIDE = { withoutInputs: true };

export function documentLook(message: DocumentMessage, language: Language): QuestionLook {
  const { question } = message;
  switch (question.kind) {
    case 'date':
      return dateLook(message, question, language);
    case 'forum':
      return forumLook(message, question, language);
    case 'attachments':
      return attachmentsLook(message, question, language);
    case 'agenda-only':
    case 'several':
    case 'damaged':
    case 'same-name':
      return useLook(message, question, language);
  }
}

function dateLook(message: DocumentMessage, { reason }: About<'date'>, language: Language): QuestionLook {
  const { review } = textsIn(language);
  const answer = answering(message, language);
  return {
    ask: review.date[reason],
    lines: [],
    inputs: [
      inputDate(
        { id: 'date', label: review.dateLabel, errorMessage: review.dateError, isRequired: true },
        language,
      ),
    ],
    actions: [
      replaceWith(review.saveDate, answer('date'), { primary: true }),
      replaceWith(review.leaveDate, answer('keep'), ASIDE),
    ],
  };
}

function forumLook(
  message: DocumentMessage,
  { forumName, written }: About<'forum'>,
  language: Language,
): QuestionLook {
  const { review } = textsIn(language);
  const answer = answering(message, language);
  const name = shortQuote(forumName, NAME);
  const choices = message.forums.slice(0, MOST_FORUMS).map((value) => ({ title: value, value }));
  const label = { id: 'name', label: review.forumLabel, errorMessage: review.forumError };
  return {
    ask:
      written === null ? review.forumInferred(name) : review.forumConflict(name, shortQuote(written, NAME)),
    lines: [{ text: review.canComeBack, as: 'quiet' }],
    inputs:
      choices.length === 0 ? [] : [inputChoice({ ...label, choices, style: 'compact', isRequired: true })],
    actions: [
      replaceWith(review.forumRight(shortQuote(forumName, 60)), answer('keep'), { ...ASIDE, primary: true }),
      ...(choices.length === 0 ? [] : [replaceWith(review.moveForum, answer('forum'))]),
      replaceWith(review.takeOut, answer('withdraw'), ASIDE),
    ],
  };
}

function attachmentsLook(
  message: DocumentMessage,
  { item, title }: About<'attachments'>,
  language: Language,
): QuestionLook {
  const { review } = textsIn(language);
  return {
    ask: review.attachments(item, shortQuote(title, 200)),
    lines: [{ text: review.attachmentsHint, as: 'quiet' }],
    inputs: [],
    actions: [replaceWith(review.nothingMissing, answering(message, language)('keep'))],
  };
}

function useLook(
  message: DocumentMessage,
  question: About<'agenda-only' | 'several' | 'damaged' | 'same-name'>,
  language: Language,
): QuestionLook {
  const { review } = textsIn(language);
  const answer = answering(message, language);
  const asked = {
    'agenda-only': { ask: review.agendaOnly, keep: review.isMinutes, takeOut: review.isAgenda },
    several: { ask: review.several, keep: review.rightlySplit, takeOut: review.takeOut },
    damaged: { ask: '', keep: review.useIt, takeOut: review.takeOut },
    'same-name': { ask: review.sameName, keep: review.useBoth, takeOut: review.takeOut },
  }[question.kind];
  return {
    ask: question.kind === 'damaged' ? review.damaged(shortQuote(question.example, 60)) : asked.ask,
    lines: [{ text: review.canComeBack, as: 'quiet' }],
    inputs: [],
    actions: [replaceWith(asked.keep, answer('keep')), replaceWith(asked.takeOut, answer('withdraw'))],
  };
}
