import type { Language } from '../../domain/answers/answer';
import { REPLY_KINDS } from '../../domain/attendance/rsvp';
import type { BehalfForm, TallyMessage } from '../../domain/messages/tally';
import { participantsRows } from '../../texts/participants-csv';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice, inputText, type Input } from '../parts/inputs';
import { meetingLines } from '../parts/meeting-lines';
import { SUBSTITUTE_FIELDS } from '../payloads/rsvp';
import { fitting } from '../parts/size';

type Behalf = Extract<TallyMessage, { readonly kind: 'behalf-form' }>;
type List = Extract<TallyMessage, { readonly kind: 'participants-list' }>;

/** Seats to choose from, or lines of the list. */
const BUDGETS: readonly [number, ...number[]] = [100, 40, 8];
const NAME_LIMIT = 120;

export function behalfCard({ form }: Behalf, language: Language): Rendered {
  return fitting(BUDGETS, (most) => behalfWithin(form, { language, most }));
}

function behalfWithin(
  form: BehalfForm,
  { language, most }: { readonly language: Language; readonly most: number },
): Rendered {
  const { tally } = textsIn(language);
  const { meeting, forumName } = form.view;
  const about = facts(trimmed(forumName, NAME_LIMIT), meetingLines(meeting, language)[0] ?? null);
  const wrong = form.problem === null ? [] : [tally.problems[form.problem]];
  const revision = meeting.planning?.revision ?? 0;
  return cardOf({
    text: [tally.formTitle, about, ...wrong, tally.formHint].join('\n'),
    speak: [tally.formTitle, ...wrong, tally.formHint].join('. '),
    body: [
      heading(tally.formTitle),
      plain(about, { isSubtle: true }),
      ...wrong.map((text) => plain(text, { weight: 'Bolder' })),
      ...inputs(form, most, language),
      plain(tally.formHint, { isSubtle: true }),
    ],
    actions: [
      replaceWith(
        tally.save,
        { verb: 'behalf-save', language, meeting: meeting.id, revision },
        { primary: true },
      ),
      replaceWith(tally.back, { verb: 'tally-show', language, meeting: meeting.id }),
    ],
  });
}

function inputs(form: BehalfForm, most: number, language: Language): readonly Input[] {
  const { tally, rsvp }: Texts = textsIn(language);
  const field = (id: string, label: string) => ({ id, label, errorMessage: tally.wrongInput });
  const seats = form.view.answers.slice(0, most).map(({ seat }) => ({
    title: trimmed(facts(seat.name, seat.organisation), NAME_LIMIT),
    value: seat.id,
  }));
  const { name, organisation } = SUBSTITUTE_FIELDS;
  return [
    inputChoice({
      ...field('seat', tally.who),
      style: 'compact',
      isRequired: true,
      choices: seats,
      ...(form.seat !== '' && { value: form.seat }),
    }),
    inputChoice({
      ...field('reply', tally.answer),
      style: 'compact',
      choices: REPLY_KINDS.map((value) => ({ title: rsvp.buttons[value], value })),
      value: form.reply,
    }),
    inputText({ ...field('name', tally.substituteName), maxLength: name, value: form.name }),
    inputText({
      ...field('organisation', tally.substituteOrganisation),
      maxLength: organisation,
      value: form.organisation,
    }),
  ];
}

/** Text to copy into a spreadsheet: Teams gives bots no way to hand over a file without asking back. */
export function participantsListCard({ view }: List, language: Language): Rendered {
  return fitting(BUDGETS, (most) => listWithin(view, { language, most }));
}

function listWithin(
  { meeting, answers }: List['view'],
  { language, most }: { readonly language: Language; readonly most: number },
): Rendered {
  const { tally } = textsIn(language);
  const rows = participantsRows(answers, language);
  const shown = rows.slice(0, most + 1).map((row) => trimmed(row, 400));
  const left = rows.length - shown.length;
  const more = left > 0 ? [tally.moreRows(left)] : [];
  return cardOf({
    text: [tally.listTitle, ...shown, ...more].join('\n'),
    speak: [tally.listTitle, tally.listHint].join('. '),
    body: [
      heading(tally.listTitle),
      plain(tally.listHint, { isSubtle: true }),
      ...[...shown, ...more].map((row) => plain(row)),
    ],
    actions: [
      replaceWith(
        textsIn(language).files.buttons.participants,
        { verb: 'file-link', language, file: 'participants', meeting: meeting.id },
        { primary: true },
      ),
      replaceWith(tally.back, { verb: 'tally-show', language, meeting: meeting.id }),
    ],
  });
}
