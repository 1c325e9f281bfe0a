import type { Language } from '../../domain/answers/answer';
import { SECTORS } from '../../domain/attendance/sector';
import type { SeatForm } from '../../domain/attendance/seats-view';
import type { SeatsMessage } from '../../domain/messages/seats';
import { ROLES } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { fitting } from '../parts/size';
import { inputChoice, inputDate, inputText, type Input } from '../parts/inputs';
import { NOBODY, SEAT_FIELDS } from '../payloads/seats';

type SeatFormMessage = Extract<SeatsMessage, { readonly kind: 'seat-form' }>;

/** People to choose from. */
const BUDGETS: readonly [number, ...number[]] = [100, 40, 15];

/** One seat to fill in; what was typed stays where something was wrong. */
export function seatFormCard({ form }: SeatFormMessage, language: Language): Rendered {
  return fitting(BUDGETS, (most) => formWith({ ...form, people: form.people.slice(0, most) }, language));
}

function formWith(form: SeatForm, language: Language): Rendered {
  const { seats: texts } = textsIn(language);
  const { forum, seat, problems, facts } = form;
  const wrong = problems.map((problem) => texts.problems[problem]);
  return cardOf({
    text: [texts.formTitle, trimmed(form.forumName, 120), facts.name, ...wrong]
      .filter((text) => text !== '')
      .join('\n'),
    speak: [texts.formTitle, facts.name, ...wrong].join(' '),
    body: [
      heading(texts.formTitle),
      plain(trimmed(form.forumName, 120), { isSubtle: true }),
      ...wrong.map((text): Element => plain(text, { weight: 'Bolder' })),
      ...inputs(form, language),
    ],
    actions: [
      replaceWith(texts.save, { verb: 'seat-save', language, forum, seat }, { primary: true }),
      replaceWith(texts.back, { verb: 'seats-show', language, forum }),
    ],
  });
}

function inputs({ facts, people, self }: SeatForm, language: Language): readonly Input[] {
  const { seats: texts } = textsIn(language);
  const field = (id: string, label: string) => ({ id, label, errorMessage: texts.wrongInput });
  const text = (id: string, label: string, given: { value: string | null; longest: number }) =>
    inputText({ ...field(id, label), maxLength: given.longest, value: given.value ?? '' });
  const { name, title, organisation } = SEAT_FIELDS;
  return [
    inputText({ ...field('name', texts.name), maxLength: name, value: facts.name, isRequired: true }),
    text('jobTitle', texts.jobTitle, { value: facts.title, longest: title }),
    text('organisation', texts.organisation, { value: facts.organisation, longest: organisation }),
    inputChoice({
      ...field('sector', texts.sector),
      style: 'compact',
      choices: SECTORS.map((value) => ({ title: texts.sectors[value], value })),
      value: facts.sector,
    }),
    inputChoice({
      ...field('role', texts.role),
      style: 'compact',
      choices: ROLES.map((value) => ({ title: texts.roles[value], value })),
      value: facts.role,
    }),
    inputChoice({
      ...field('person', texts.holder),
      style: 'compact',
      choices: [
        { title: texts.nobody, value: NOBODY },
        ...people.map(({ id, name: called }) => ({
          title: trimmed(id === self?.id ? texts.me(called) : called, 120),
          value: id,
        })),
      ],
      value: facts.person ?? NOBODY,
    }),
    inputDate(
      { ...field('firstDay', texts.firstDay), ...(facts.from !== null && { value: facts.from }) },
      language,
    ),
    inputDate(
      { ...field('lastDay', texts.lastDay), ...(facts.to !== null && { value: facts.to }) },
      language,
    ),
    text('substitute', texts.substituteName, { value: facts.substitute?.name ?? null, longest: name }),
    text('substituteOrganisation', texts.substituteOrganisation, {
      value: facts.substitute?.organisation ?? null,
      longest: organisation,
    }),
  ];
}
