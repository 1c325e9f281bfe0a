import type { Language } from '../../domain/answers/answer';
import { ownDataCount, type OwnData, type OwnSeat } from '../../domain/attendance/own-data';
import { MUTABLE_KINDS, type MutableKind } from '../../domain/messages/privacy';
import type { PrivacyMessage } from '../../domain/messages/privacy';
import { ownAnswerText } from '../../texts/answer-text';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, subheading, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import type { Renderers } from '../renderers';
import { fitting } from '../parts/size';

type Shown = Extract<PrivacyMessage, { readonly kind: 'own-data' }>;

/** Answers told of each seat. */
const BUDGETS: readonly [number, ...number[]] = [30, 8, 2];
const SEATS = 5;
/** Questions told one by one. */
const QUESTIONS = 5;

function ownDataCard({ data, deleted }: Shown, language: Language): Rendered {
  return fitting(BUDGETS, (most) => ownDataWithin({ data, deleted }, { language, most }));
}

interface Look {
  readonly language: Language;
  readonly most: number;
}

function ownDataWithin({ data, deleted }: Omit<Shown, 'kind'>, look: Look): Rendered {
  const { language } = look;
  const { privacy } = textsIn(language);
  const said = deleted === null ? [] : [privacy.deleted(deleted)];
  const none = ownDataCount(data) === 0 ? [privacy.none] : besides(data, look);
  const seats = data.seats.slice(0, SEATS).map((own) => linesOf(own, look));
  return cardOf({
    text: [privacy.title, ...said, privacy.intro, ...none, ...seats.flat()].join('\n'),
    speak: [...said, privacy.intro, ...none].join(' '),
    body: [
      heading(privacy.title),
      ...said.map((text) => plain(text, { weight: 'Bolder' })),
      ...[privacy.intro, ...none].map((text) => plain(text)),
      ...seats.flatMap(([title = '', ...answers]): readonly Element[] => [
        subheading(title),
        ...answers.map((text) => plain(text)),
      ]),
      ...buttonRows(actionsOf(data, language)),
    ],
  });
}

function linesOf({ forumName, seat, answers }: OwnSeat, { language, most }: Look): readonly string[] {
  const { privacy } = textsIn(language);
  const told = answers
    .slice(0, most)
    .map(({ date, rsvp }) => `${formatDate(date, language)}: ${ownAnswerText(rsvp.reply, language)}`);
  const left = answers.length - told.length;
  const more = left > 0 ? [privacy.more(left)] : [];
  return [privacy.seat(seat.name, forumName), ...told, ...more].map((text) => trimmed(text, 160));
}

function actionsOf(data: OwnData, language: Language): readonly Action[] {
  const { privacy } = textsIn(language);
  const mute = (what: MutableKind): Action => {
    const off = data.muted.includes(what);
    const title = (off ? privacy.unmute : privacy.mute)[what];
    return replaceWith(title, { verb: 'own-data-mute', language, what, muted: !off });
  };
  return [
    replaceWith(privacy.export, { verb: 'own-data-export', language }, { primary: true }),
    ...(ownDataCount(data) > 0 ? [replaceWith(privacy.delete, { verb: 'own-data-ask', language })] : []),
    ...MUTABLE_KINDS.map(mute),
  ];
}

/** Characters of the text; decades of meetings, short of what no card could hold. */
const EXPORT_BUDGETS: readonly [number, ...number[]] = [18_000, 6_000];

/** All of it, as programs read it. */
function exportCard({ data }: { readonly data: OwnData }, language: Language): Rendered {
  return fitting(EXPORT_BUDGETS, (characters) => {
    const { privacy } = textsIn(language);
    const json = JSON.stringify(exported(data));
    const cut = json.length > characters ? [privacy.cut] : [];
    return cardOf({
      text: [privacy.exportTitle, trimmed(json, characters / 4), ...cut].join('\n'),
      speak: [privacy.exportTitle, privacy.exportHint].join('. '),
      body: [
        heading(privacy.exportTitle),
        ...[privacy.exportHint, ...cut].map((text) => plain(text, { isSubtle: true })),
        plain(json.slice(0, characters)),
      ],
      actions: [replaceWith(privacy.back, { verb: 'own-data-show', language })],
    });
  });
}

function exported({ seats, muted, feedback, inquiries, joins }: OwnData): object {
  return {
    seats: seats.map(({ forumName, seat: { name, title, organisation, from, to, substitute }, answers }) => ({
      forum: forumName,
      seat: { name, title, organisation, from, to, substitute: substitute?.name ?? null },
      answers: answers.map(({ date, rsvp: { reply, at, by, late } }) => ({
        meeting: date,
        answer: reply.kind,
        substitute: reply.kind === 'substitute' ? reply.standIn.name : null,
        at,
        by: by.kind,
        late,
      })),
    })),
    muted,
    feedback: feedback.map(({ at, reaction, text, answer }) => ({
      at,
      reaction,
      text,
      question: answer?.question ?? null,
    })),
    questions: inquiries.map(({ forumName, inquiry: { at, question, addition, state } }) => ({
      forum: forumName,
      at,
      question,
      addition,
      state: state.kind,
      answer: state.kind === 'answered' ? state.text : null,
    })),
    online: joins.map(({ forumName, join: { date, joinedAt, leftAt } }) => ({
      forum: forumName,
      meeting: date,
      joinedAt,
      leftAt,
    })),
  };
}

function deletingCard({ data }: { readonly data: OwnData }, language: Language): Rendered {
  const { privacy } = textsIn(language);
  const said = privacy.deleteText(ownDataCount(data));
  return cardOf({
    text: [privacy.deleteTitle, said].join('\n'),
    speak: [privacy.deleteTitle, said].join(' '),
    body: [heading(privacy.deleteTitle), plain(said)],
    actions: [
      replaceWith(privacy.deleteYes, { verb: 'own-data-delete', language }),
      replaceWith(privacy.deleteNo, { verb: 'own-data-show', language }, { primary: true }),
    ],
  });
}

/** What belongs to no seat. */
function besides({ feedback, inquiries, joins }: OwnData, { language, most }: Look): readonly string[] {
  const { privacy } = textsIn(language);
  const asked = inquiries
    .slice(0, Math.min(QUESTIONS, most))
    .map(({ forumName, inquiry }) =>
      privacy.asked(
        trimmed(inquiry.question, 120),
        trimmed(forumName, 80),
        privacy.states[inquiry.state.kind],
      ),
    );
  const left = inquiries.length - asked.length;
  return [
    ...(feedback.length === 0 ? [] : [privacy.judged(feedback.length)]),
    ...asked,
    ...(left > 0 ? [privacy.moreAsked(left)] : []),
    ...(joins.length === 0 ? [] : [privacy.joined(joins.length)]),
  ];
}

export const privacyCards: Renderers<PrivacyMessage> = {
  'own-data': ownDataCard,
  'own-data-export': exportCard,
  'own-data-deleting': deletingCard,
  'privacy-refused': (_message, language) => ({ card: null, text: textsIn(language).privacy.refused }),
};
