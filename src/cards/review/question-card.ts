import type { Language } from '../../domain/answers/answer';
import type { PersonQuestion, ReviewQuestion } from '../../domain/review/review-question';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, submitAction, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, subheading, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { documentLook } from './document-look';
import { personLook } from './person-look';
import type { QuestionLine, QuestionLook, QuestionMessage } from './question-look';
import { ownerLook, taskLook } from './task-look';

/** One question with its choices, and the way past it. */
export function questionCard(message: QuestionMessage, language: Language): Rendered {
  const { review } = textsIn(language);
  const { question, place, note } = message;
  const look = lookOf(message, language);
  const title = facts(review.title, review.progress(place.handled + 1, place.handled + place.following));
  const head = reviewHead(question, language);
  const said = note === null ? [] : [review.notes[note]];
  const { id: after, forum } = question;
  const past = { verb: 'review-show', language, forum, after, handled: place.handled + 1 } as const;
  return cardOf({
    text: [title, ...said, head, look.ask, ...look.lines.map(({ text }) => text)].join('\n'),
    speak: facts(title, ...said, look.ask),
    body: [
      heading(title),
      ...said.map((text) => plain(text)),
      plain(head, { isSubtle: true }),
      subheading(look.ask),
      ...look.lines.map(lineElement),
      ...buttonRows(source(question, language)),
      ...look.inputs,
    ],
    actions: [...look.actions, replaceWith(review.skip, past, { withoutInputs: true })],
  });
}

/** Where the answer can be read; it comes below, so that the question stays. */
function source(question: ReviewQuestion, language: Language): readonly Action[] {
  if (question.kind === 'person') return [];
  const { review, cards } = textsIn(language);
  const { forum, minutes, version } = question;
  const item = itemOf(question);
  const show = { verb: 'show-item', language, forum, minutes, version, item, page: 0, back: null } as const;
  const title = item === 0 ? review.showBeginning : cards.showItem(item);
  return [submitAction(title, show, { withoutInputs: true })];
}

/** 0 is what stands before the first item. */
function itemOf(question: Exclude<ReviewQuestion, PersonQuestion>): number {
  if ('draft' in question) return question.draft.item;
  return question.kind === 'attachments' ? question.item : 0;
}

export function reviewHead(question: ReviewQuestion, language: Language): string {
  const { cards, review } = textsIn(language);
  const forum = shortQuote(question.forumName, 150);
  if (question.kind === 'person') return forum;
  const { date, source } = question;
  const met = date === null ? null : cards.meeting(formatMoment({ date, time: null }, language));
  return facts(forum, met, review.source(shortQuote(source, 120)));
}

function lookOf(message: QuestionMessage, language: Language): QuestionLook {
  const { question } = message;
  if (question.kind === 'person') return personLook({ ...message, question }, language);
  if (!('task' in question)) return documentLook({ ...message, question }, language);
  const about = { ...message, question };
  return question.kind === 'owner' ? ownerLook(about, language) : taskLook(about, language);
}

export function lineElement({ text, as }: QuestionLine): Element {
  switch (as) {
    case 'plain':
      return plain(text);
    case 'strong':
      return plain(text, { weight: 'Bolder' });
    case 'quiet':
      return plain(text, { isSubtle: true });
    case 'quote':
      return plain(text, { italic: true });
  }
}
