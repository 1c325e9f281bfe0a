import type { Language } from '../../domain/answers/answer';
import {
  ownDataCount,
  type OwnData,
  type OwnSeat,
  type OwnSubstitution,
} from '../../domain/attendance/own-data';
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
import { exportCard } from './own-data-export';

type Shown = Extract<PrivacyMessage, { readonly kind: 'own-data' }>;

/** Answers told of each seat. */
const BUDGETS: readonly [number, ...number[]] = [30, 8, 2];
const SEATS = 5;
/** Questions told one by one. */
const QUESTIONS = 5;
/** Told one by one. */
const SUBSTITUTIONS = 10;

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
  const sections = [...seats, substitutionLines(data, look)];
  return cardOf({
    text: [privacy.title, ...said, privacy.intro, ...none, ...sections.flat()].join('\n'),
    speak: [...said, privacy.intro, ...none].join(' '),
    body: [
      heading(privacy.title),
      ...said.map((text) => plain(text, { weight: 'Bolder' })),
      ...[privacy.intro, ...none].map((text) => plain(text)),
      ...sections.flatMap(([title, ...lines]): readonly Element[] =>
        title === undefined ? [] : [subheading(title), ...lines.map((text) => plain(text))],
      ),
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

/** What others have said of the person; nothing where there is none. */
function substitutionLines({ substitutions }: OwnData, { language, most }: Look): readonly string[] {
  const { privacy } = textsIn(language);
  if (substitutions.length === 0) return [];
  const told = substitutions
    .slice(0, Math.min(SUBSTITUTIONS, most))
    .map((one) => substitutionLine(one, language));
  const left = substitutions.length - told.length;
  const more = left > 0 ? [privacy.moreSubstitutions(left)] : [];
  return [privacy.substitutions, privacy.substitutionsStay, ...told, ...more];
}

function substitutionLine({ forumName, holder, meeting }: OwnSubstitution, language: Language): string {
  const { privacy } = textsIn(language);
  const whom = privacy.seat(trimmed(holder ?? privacy.formerHolder, 100), trimmed(forumName, 80));
  if (meeting === null) return privacy.standing(whom);
  return privacy.substitution(formatDate(meeting.date, language), whom, privacy.youSaid[meeting.consent]);
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

function deletingCard({ data }: { readonly data: OwnData }, language: Language): Rendered {
  const { privacy } = textsIn(language);
  const stays = [privacy.substitutions, privacy.substitutionsStay].join('. ');
  const said = [privacy.deleteText(ownDataCount(data)), ...(data.substitutions.length === 0 ? [] : [stays])];
  return cardOf({
    text: [privacy.deleteTitle, ...said].join('\n'),
    speak: [privacy.deleteTitle, ...said].join(' '),
    body: [heading(privacy.deleteTitle), ...said.map((text) => plain(text))],
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
