import type { Language } from '../../domain/answers/answer';
import type { MeetingView } from '../../domain/meetings/meeting-view';
import type { PlanningMessage } from '../../domain/messages/planning';
import { countsLine } from '../../texts/counts-line';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { calendarActions } from '../parts/calendar-action';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { meetingLines } from '../parts/meeting-lines';
import { remindersLine } from '../parts/reminders-line';

type MeetingMessage = Extract<PlanningMessage, { readonly kind: 'meeting' }>;
type CancelQuestion = Extract<PlanningMessage, { readonly kind: 'cancel-question' }>;

const TITLE_LIMIT = 150;

/** A meeting: whether it takes place, when and where, how many come, and what can be done about it. */
export function meetingCard({ view, done }: MeetingMessage, language: Language): Rendered {
  const { planning } = textsIn(language);
  const title = planning.title(trimmed(view.forumName, TITLE_LIMIT));
  const said = done === null ? [] : [planning.done[done]];
  const state = done === null ? [planning.states[view.state]] : [];
  const lines = [...meetingLines(view.meeting, language), ...reminders(view, language)];
  const asks = view.meeting.planning?.state === 'planned';
  const nobody = isForNobody(view) ? [textsIn(language).seats.none] : [];
  const counts = asks && nobody.length === 0 ? [countsLine(view.counts, language)] : [];
  return cardOf({
    text: [...said, title, ...state, ...lines, ...nobody, ...counts].join('\n'),
    speak: [...said, title, ...state, ...lines, ...nobody].join('. '),
    body: [
      heading(title),
      ...[...said, ...state].map((text) => plain(text, { weight: 'Bolder' })),
      ...lines.map((text) => plain(text)),
      ...nobody.map((text) => plain(text, { weight: 'Bolder' })),
      ...counts.map((text) => plain(text, { isSubtle: true })),
      ...buttonRows(actionsFor(view, language)),
    ],
  });
}

/** For calendars other than Outlook's. */
function calendarFile({ meeting: { id, date } }: MeetingView, language: Language): readonly Action[] {
  if (date === null) return [];
  const { files } = textsIn(language);
  return [
    replaceWith(files.buttons.calendar, { verb: 'file-link', language, file: 'calendar', meeting: id }),
  ];
}

/** Without a last day to answer nobody is reminded, and of those that are past nobody is told. */
function reminders(
  { state, meeting: { planning }, remindersAhead }: MeetingView,
  language: Language,
): readonly string[] {
  const answerBy = planning?.answerBy ?? null;
  if (state !== 'planned' || planning === null || answerBy === null) return [];
  const allPast = planning.remindBefore.length > 0 && remindersAhead.length === 0;
  return allPast ? [] : [remindersLine(remindersAhead, language)];
}

/** Still to come, and nobody has a seat: no answer would count. */
function isForNobody({ state, begun, manages, counts }: MeetingView): boolean {
  return manages && state === 'planned' && !begun && Object.values(counts).every((n) => n === 0);
}

function actionsFor(view: MeetingView, language: Language): readonly Action[] {
  const { planning } = textsIn(language);
  const { id: meeting, forum } = view.meeting;
  const calendar = [...calendarActions(view, language), ...calendarFile(view, language)];
  const registering = { verb: 'attendance-show', language, meeting } as const;
  const register =
    view.manages && view.begun ? [replaceWith(planning.register, registering, { primary: true })] : [];
  const plan = { verb: 'plan-open', language, forum, meeting } as const;
  if (view.state === 'cancelled')
    return view.manages ? [replaceWith(planning.again, plan, { primary: true })] : [];
  if (view.state === 'held') return register;
  const answer = replaceWith(
    planning.answer,
    { verb: 'rsvp-show', language, meeting, choosing: false },
    // Once the meeting has begun, who came is the next thing to be settled.
    { primary: register.length === 0 },
  );
  if (!view.manages) return [answer, ...calendar];
  const participants = replaceWith(planning.participants, { verb: 'tally-show', language, meeting });
  const settle = [
    replaceWith(planning.change, plan),
    replaceWith(planning.cancel, { verb: 'cancel-ask', language, meeting }),
  ];
  if (view.begun) return [...register, participants, answer, ...settle];
  const seats = { verb: 'seats-show', language, forum } as const;
  return [
    ...(isForNobody(view)
      ? [replaceWith(textsIn(language).seats.title, seats, { primary: true })]
      : [answer, participants]),
    ...settle,
    ...calendar,
  ];
}

export function cancelQuestionCard({ view }: CancelQuestion, language: Language): Rendered {
  const { planning } = textsIn(language);
  const meeting = view.meeting.id;
  const about = [
    planning.title(trimmed(view.forumName, TITLE_LIMIT)),
    ...meetingLines(view.meeting, language),
  ];
  return cardOf({
    text: [planning.cancelTitle, ...about, planning.cancelHint].join('\n'),
    speak: [planning.cancelTitle, ...about].join(' '),
    body: [heading(planning.cancelTitle), ...about.map((text) => plain(text)), plain(planning.cancelHint)],
    actions: [
      replaceWith(planning.cancelYes, { verb: 'cancel-meeting', language, meeting }),
      replaceWith(planning.cancelNo, { verb: 'meeting-show', language, meeting }, { primary: true }),
    ],
  });
}
