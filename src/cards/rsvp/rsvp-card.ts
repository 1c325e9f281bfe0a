import type { Language } from '../../domain/answers/answer';
import type { KnownPerson } from '../../domain/attendance/known-people';
import { REPLY_KINDS } from '../../domain/attendance/rsvp';
import type { RsvpView } from '../../domain/attendance/rsvp-view';
import type { RsvpMessage, RsvpMoment } from '../../domain/messages/rsvp';
import { ownAnswerText } from '../../texts/answer-text';
import { countsLine } from '../../texts/counts-line';
import { joinedNames } from '../../texts/joined-names';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, toggleAction, type Action } from '../parts/actions';
import { calendarActions } from '../parts/calendar-action';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { mentioning, mentionText } from '../parts/mentions';
import { meetingLines } from '../parts/meeting-lines';
import { NAMES, namesFold } from './rsvp-names';
import { fitting } from '../parts/size';

type RsvpCard = Extract<RsvpMessage, { readonly kind: 'rsvp' }>;

/** Names told, of all organisations together. */
const BUDGETS: readonly [number, ...number[]] = [60, 20, 5];

/** The meeting, what the person answered if it is shown to one, the answers to tap, and how many gave which. */
export function rsvpCard(message: RsvpCard, language: Language): Rendered {
  return fitting(BUDGETS, (names) => rsvpWithin(message, { language, names }));
}

function rsvpWithin(
  { view, moment, asked = [], viewers = [] }: RsvpCard,
  { language, names }: { readonly language: Language; readonly names: number },
): Rendered {
  const { rsvp, planning } = textsIn(language);
  const closed = view.state === 'planned' ? [] : [planning.states[view.state]];
  const forum = trimmed(view.forumName, 150);
  const title = view.state === 'planned' ? rsvp.title(forum) : planning.title(forum);
  const lines = meetingLines(view.meeting, language);
  const own = ownLines(view, moment, language);
  const counts = view.state === 'cancelled' ? [] : [countsOf(view, language)];
  const why = view.state === 'planned' ? whyAsked(moment, language) : [];
  return cardOf({
    text: [title, ...closed, ...why, ...lines, ...askedLines(asked, language), ...own, ...counts].join('\n'),
    speak: [...own, title, ...closed, ...why, ...lines].join('. '),
    body: [
      heading(title),
      ...[...closed, ...why].map((text) => plain(text, { weight: 'Bolder' })),
      ...lines.map((text) => plain(text)),
      ...own.map((text): Element => plain(text, { weight: 'Bolder' })),
      ...mentionLine(asked, language),
      ...buttonRows(answersOf(view, moment, language)),
      ...counts.map((text) => plain(text, { isSubtle: true })),
      ...buttonRows(besideAnswers(view, moment, language)),
      ...(offersNames(view, moment) ? namesFold(view.groups ?? [], { language, most: names }) : []),
    ],
    mentions: asked.slice(0, MOST_MENTIONED),
    refresh: {
      payload: { verb: 'rsvp-show', language, meeting: view.meeting.id, choosing: false },
      accounts: view.state === 'planned' ? viewers : [],
    },
  });
}

function whyAsked(moment: RsvpMoment, language: Language): readonly string[] {
  const { rsvp } = textsIn(language);
  if (moment === 'moved') return [rsvp.moved];
  if (moment === 'changed') return [rsvp.changed];
  if (moment === 'declined') return [rsvp.declined];
  return moment === 'reminded' ? [rsvp.reminded] : [];
}

/** Naming more at once would be a cry, not a reminder. */
const MOST_MENTIONED = 20;

function askedLines(asked: readonly KnownPerson[], language: Language): readonly string[] {
  if (asked.length === 0) return [];
  const names = asked.slice(0, MOST_MENTIONED).map(({ name }) => trimmed(name, 100));
  return [textsIn(language).rsvp.stillAsked(joinedNames(names, language))];
}

/** Only text blocks can notify the people they name. */
function mentionLine(asked: readonly KnownPerson[], language: Language): readonly Element[] {
  if (asked.length === 0) return [];
  const names = asked.slice(0, MOST_MENTIONED).map(({ name }) => mentionText(name));
  return [mentioning(textsIn(language).rsvp.stillAsked(names.join(', ')))];
}

function countsOf({ counts }: RsvpView, language: Language): string {
  const seats = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return seats === 0 ? textsIn(language).rsvp.noSeats : countsLine(counts, language);
}

function ownLines({ own, meeting }: RsvpView, moment: RsvpMoment, language: Language): readonly string[] {
  const { rsvp } = textsIn(language);
  if (own === null) return [];
  if (own.rsvp === null) return [rsvp.notAnswered];
  const { reply, by } = own.rsvp;
  const deadline = formatMoment({ date: meeting.planning?.answerBy ?? null, time: null }, language);
  const said: Record<RsvpMoment, readonly string[]> = {
    looking: [],
    choosing: [],
    recorded: [rsvp.recorded],
    late: [rsvp.late(deadline)],
    'late-told': [rsvp.lateTold(deadline)],
    moved: [],
    changed: [],
    reminded: [],
    declined: [],
    unchanged: [rsvp.unchanged],
  };
  const behalf = by.kind === 'on-behalf' ? [rsvp.onBehalf(by.name)] : [];
  return [...said[moment], rsvp.yours(trimmed(ownAnswerText(reply, language), 200)), ...behalf];
}

/** A card has room for six actions, and five are answers. */
function offersNames(view: RsvpView, moment: RsvpMoment): boolean {
  if (view.groups === null || view.groups.length === 0 || view.state === 'cancelled') return false;
  return isSettled(view, moment) || (!view.manages && !isChanging(view, moment));
}

/** There is an answer to go back to. */
function isChanging({ own, state }: RsvpView, moment: RsvpMoment): boolean {
  return state === 'planned' && moment === 'choosing' && (own?.rsvp ?? null) !== null;
}

function isSettled({ own, state }: RsvpView, moment: RsvpMoment): boolean {
  return (
    state !== 'planned' || ((own?.rsvp ?? null) !== null && moment !== 'choosing' && moment !== 'declined')
  );
}

function besideAnswers(view: RsvpView, moment: RsvpMoment, language: Language): readonly Action[] {
  const { rsvp, planning } = textsIn(language);
  const meeting = view.meeting.id;
  if (isChanging(view, moment))
    return [replaceWith(rsvp.keepAnswer, { verb: 'rsvp-show', language, meeting, choosing: false })];
  const names = offersNames(view, moment) ? [toggleAction(rsvp.names, [NAMES])] : [];
  const list = view.manages
    ? [replaceWith(planning.participants, { verb: 'tally-show', language, meeting })]
    : [];
  return [...names, ...list];
}

function answersOf(view: RsvpView, moment: RsvpMoment, language: Language): readonly Action[] {
  const { rsvp } = textsIn(language);
  const { id: meeting, planning } = view.meeting;
  if (view.state !== 'planned') return [];
  if (isSettled(view, moment)) {
    const change = { verb: 'rsvp-show', language, meeting, choosing: true } as const;
    return [replaceWith(rsvp.changeAnswer, change), ...calendarActions(view, language)];
  }
  const about = { verb: 'rsvp-answer', language, meeting, revision: planning?.revision ?? 0 } as const;
  return REPLY_KINDS.map((reply) =>
    replaceWith(rsvp.buttons[reply], { ...about, reply }, { primary: reply === 'present' }),
  );
}
