import type { Language } from '../../domain/answers/answer';
import type { AttendanceView } from '../../domain/attendance/attendance-view';
import { entryKey } from '../../domain/attendance/registration';
import type { RegistrationMessage } from '../../domain/messages/registration';
import { absenceSentence } from '../../texts/absence-sentence';
import { attendanceLine, differenceText } from '../../texts/status-text';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, subheading, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice } from '../parts/inputs';
import { meetingLines } from '../parts/meeting-lines';
import { NEW_PERSON } from '../payloads/registration';
import { fitting } from '../parts/size';

type Attendance = Extract<RegistrationMessage, { readonly kind: 'attendance' }>;

/** People listed. */
const BUDGETS: readonly [number, ...number[]] = [80, 30, 7];
const SENTENCE_LIMIT = 3000;

/** The sentence for the minutes, who was there, and where the minutes say otherwise. */
export function attendanceCard({ view, saved }: Attendance, language: Language): Rendered {
  return fitting(BUDGETS, (most) => attendanceWithin({ view, saved }, { language, most }));
}

interface Look {
  readonly language: Language;
  readonly most: number;
}

function attendanceWithin({ view, saved }: Omit<Attendance, 'kind'>, look: Look): Rendered {
  const { language, most } = look;
  const { registration } = textsIn(language);
  const title = registration.title(trimmed(view.forumName, 150));
  const [when = ''] = meetingLines(view.meeting, language);
  const source = saved ? registration.saved : registration.sources[view.source];
  const sentence = trimmed(sentenceOf(view, language), most * 60);
  const missing = missingOf(view, language);
  const people = listed(
    view.entries.map((entry) => attendanceLine(entry, language)),
    look,
  );
  const differences = listed(
    view.differences.map((one) => differenceText(one, language)),
    look,
  );
  return cardOf({
    text: [title, when, source, sentence, ...missing, ...people, ...differences].join('\n'),
    speak: [title, when, source, trimmed(sentence, 700)].join(' '),
    body: [
      heading(title),
      plain(when),
      plain(source, { isSubtle: true }),
      {
        type: 'Container',
        style: 'emphasis',
        spacing: 'Medium',
        items: [
          subheading(registration.sentenceTitle),
          plain(sentence),
          ...missing.map((text) => plain(text, { isSubtle: true })),
        ],
      },
      ...apart(differences, registration.differencesTitle),
      ...(people.length === 0
        ? []
        : [subheading(registration.listTitle), ...people.map((text) => plain(text))]),
      whoToCorrect(view, look),
      ...buttonRows(actionsOf(view, language)),
    ],
  });
}

function sentenceOf({ entries, summary }: AttendanceView, language: Language): string {
  const nothing = entries.every(({ status }) => status.kind === 'open');
  const sentence = nothing ? textsIn(language).registration.noSentence : absenceSentence(summary, language);
  return trimmed(sentence, SENTENCE_LIMIT);
}

/** The sentence passes over them, and whoever copies it must know. */
function missingOf({ summary, entries }: AttendanceView, language: Language): readonly string[] {
  const n = summary.open.length;
  return n === 0 || n === entries.length ? [] : [textsIn(language).registration.notYet(n)];
}

function listed(lines: readonly string[], { language, most }: Look): readonly string[] {
  const shown = lines.slice(0, most).map((text) => trimmed(text, 260));
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, textsIn(language).registration.more(left)] : shown;
}

function apart(lines: readonly string[], title: string): readonly Element[] {
  if (lines.length === 0) return [];
  const items = [plain(title, { weight: 'Bolder' }), ...lines.map((text) => plain(text))];
  return [{ type: 'Container', style: 'emphasis', spacing: 'Medium', items }];
}

function whoToCorrect({ entries }: AttendanceView, { language, most }: Look): Element {
  const { registration } = textsIn(language);
  const people = entries.slice(0, most).map((entry) => ({
    title: trimmed(entry.name, 120),
    value: entryKey(entry),
  }));
  const choices = [...people, { title: registration.whoNew, value: NEW_PERSON }];
  return inputChoice({
    id: 'who',
    label: registration.who,
    errorMessage: registration.wrongInput,
    style: 'compact',
    choices,
    value: choices[0]?.value ?? NEW_PERSON,
  });
}

function actionsOf(
  { meeting: { id: meeting }, source, entries }: AttendanceView,
  language: Language,
): readonly Action[] {
  const { registration } = textsIn(language);
  const title = source === 'registered' ? registration.correct : registration.register;
  const open = { verb: 'registration-open', language, meeting, page: 0 } as const;
  return [
    ...(entries.length === 0 ? [] : [replaceWith(title, open, { primary: true })]),
    replaceWith(registration.person, { verb: 'registration-person', language, meeting }),
    replaceWith(registration.openMeeting, { verb: 'meeting-show', language, meeting }),
  ];
}
