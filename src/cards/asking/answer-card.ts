import type { Answer, AnswerStatus } from '../../domain/answers/answer';
import type { AnswerMessage } from '../../domain/messages/asking';
import { answerText } from '../../texts/answers';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith, submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { askSecretariat, confirmedLines } from '../inquiries/confirmed';
import { clarifyActions } from './clarify-actions';
import { citedText } from '../parts/cited-text';
import { headerLine } from './citation-line';
import { heading, paragraphs, plain, setApart, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { itemActions } from './item-actions';
import { fitting } from '../parts/size';
import { sourceElements, sourceLines, type SourceBudget } from './sources';

/** From roomy to tight; the tightest fits whatever the script of the text. */
const BUDGETS: readonly [SourceBudget, ...SourceBudget[]] = [
  { sources: 8, quote: 700 },
  { sources: 6, quote: 400 },
  { sources: 4, quote: 100 },
];
/** Answers are about 600 characters; this only guards against one that is not. */
const ANSWER_LIMIT = 1500;
const SPOKEN_LIMIT = 700;
/** A card has six actions at most, and up to four of them open quotes. */
const ITEMS = 2;

/** First the answer, then what it rests on, then one next step. */
export function answerCard(message: AnswerMessage): Rendered {
  return fitting(BUDGETS, (budget) => answerWithin(message, budget));
}

function answerWithin(message: AnswerMessage, budget: SourceBudget): Rendered {
  const { answer, asked } = message;
  const texts = textsIn(answer.language);
  const said = trimmed(answerText(answer), ANSWER_LIMIT);
  const title = titles(texts)[answer.status];
  const header = headerLine(shownSources(answer), answer.language);
  const question = message.repeatQuestion ? texts.cards.youAsked(trimmed(asked.question, 300)) : null;
  const isModelWritten = answer.content.kind === 'written';
  const note = isModelWritten ? [texts.cards.modelWritten] : [];
  const confirmed = confirmedLines(message);
  const lead = [title, header, question].filter((part): part is string => part !== null && part !== '');
  const rendered = cardOf({
    text: [...lead, said, ...note, ...confirmed, ...sourcesInWords(answer, budget)].join('\n'),
    speak: trimmed(said, SPOKEN_LIMIT),
    body: [
      heading(title),
      ...lead.slice(1).map((part) => plain(part, { isSubtle: true })),
      ...setApart(paragraphs(said)),
      ...note.map((line) => plain(line, { isSubtle: true })),
      ...setApart(confirmed.map((line) => plain(line))),
      ...sources(answer, budget),
    ],
    actions: nextSteps(message, texts),
  });
  return { ...rendered, ...(isModelWritten && { isModelWritten }), ...partedIn(said, message, budget) };
}

/** Where Teams shows the text with its citations, the card beside it does not say the answer once more. */
function partedIn(said: string, message: AnswerMessage, budget: SourceBudget): Pick<Rendered, 'cited'> {
  const { answer, asked } = message;
  const cited = citedText(said, answer);
  if (cited === null) return {};
  const texts = textsIn(answer.language);
  const title = sourcesTitle(answer);
  const { citations, language } = answer;
  const question = message.repeatQuestion ? [texts.cards.youAsked(trimmed(asked.question, 300))] : [];
  const note = answer.content.kind === 'written' ? [texts.cards.modelWritten] : [];
  const lead = [...question, ...note, ...confirmedLines(message)];
  const { card } = cardOf({
    text: [title, ...lead, ...sourceLines({ title: null, citations, language, budget })].join('\n'),
    speak: `${title}. ${headerLine(citations, language)}`,
    body: [
      heading(title),
      ...lead.map((part) => plain(part, { isSubtle: true })),
      ...sourceElements({ title: null, citations, language, budget }),
    ],
    actions: nextSteps(message, texts),
  });
  return { cited: { ...cited, card } };
}

function titles({ cards }: Texts): Readonly<Record<AnswerStatus, string>> {
  return {
    answered: cards.answerTitle,
    noAnswer: cards.noAnswerTitle,
    clarify: cards.clarifyTitle,
    refused: cards.refusedTitle,
  };
}

/** The closest passages stand in only where there is no answer, and under a title that says so. */
function shownSources({ status, citations, closest }: Answer): Answer['citations'] {
  return status === 'noAnswer' && citations.length === 0 ? closest : citations;
}

function sourcesTitle(answer: Answer): string {
  const { cards } = textsIn(answer.language);
  return answer.status === 'noAnswer' ? cards.closestTitle : cards.sourcesTitle;
}

function sources(answer: Answer, budget: SourceBudget): readonly Element[] {
  const citations = shownSources(answer);
  return sourceElements({ title: sourcesTitle(answer), citations, language: answer.language, budget });
}

function sourcesInWords(answer: Answer, budget: SourceBudget): readonly string[] {
  const citations = shownSources(answer);
  return sourceLines({ title: sourcesTitle(answer), citations, language: answer.language, budget });
}

function nextSteps(message: AnswerMessage, texts: Texts): readonly Action[] {
  const { answer, asked } = message;
  const help = { verb: 'show-help', language: answer.language } as const;
  const choices = clarifyActions(answer, asked);
  const passOn = askSecretariat(message, shownSources(answer));
  if (choices.length > 0) return [...choices, ...passOn];
  const items = itemActions(shownSources(answer), asked, answer.language).slice(0, ITEMS - passOn.length);
  if (items.length > 0)
    return [
      ...passOn,
      ...items.map(({ title, payload }, i) =>
        replaceWith(title, payload, { primary: i === 0 && passOn.length === 0 }),
      ),
    ];
  return answer.status === 'clarify' ? passOn : [...passOn, submitAction(texts.help.helpAction, help)];
}
