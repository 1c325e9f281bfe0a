import type { Language } from '../../domain/answers/answer';
import type { Seat } from '../../domain/attendance/seat';
import type { SeatsDone, SeatsMessage } from '../../domain/messages/seats';
import { formatDate } from '../../texts/format-date';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, line, plain, run, subheading, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice, type InputChoice } from '../parts/inputs';
import { NEW_SEAT } from '../payloads/seats';
import { remindersLine } from '../parts/reminders-line';
import { fitting } from '../parts/size';

type Seats = Extract<SeatsMessage, { readonly kind: 'seats' }>;

/** Seats told in full, and seats to choose from. */
interface Budget {
  readonly told: number;
  readonly chosen: number;
}
const BUDGETS: readonly [Budget, ...Budget[]] = [
  { told: 40, chosen: 80 },
  { told: 15, chosen: 60 },
  { told: 5, chosen: 12 },
];
const NAME_LIMIT = 120;

/** Who is asked to meetings, who might be, and one of them to open. */
export function seatsCard(message: Seats, language: Language): Rendered {
  return fitting(BUDGETS, (budget) => seatsWithin(message, { language, budget }));
}

function seatsWithin(
  { view, done }: Seats,
  { language, budget }: { readonly language: Language; readonly budget: Budget },
): Rendered {
  const { seats: texts } = textsIn(language);
  const held = view.seats.map((seat) => wordsOf(seat, language));
  const proposed = view.proposals.map((seat) => wordsOf(seat, language));
  const said = done === null ? [] : [doneText(done, texts)];
  const { showNames, answerDaysBefore, remindBefore } = view.settings;
  const set = [
    showNames ? texts.namesShown : texts.namesHidden,
    `${texts.answerDaysLine(answerDaysBefore)} ${remindersLine(remindBefore, language)}.`,
  ];
  const none = view.seats.length === 0 ? [texts.none] : [];
  return cardOf({
    text: [
      `${texts.title}: ${trimmed(view.forumName, NAME_LIMIT)}`,
      ...said,
      ...none,
      ...linesOf(held.slice(0, budget.told)),
      ...(proposed.length > 0
        ? [texts.proposedTitle(proposed.length), ...linesOf(proposed.slice(0, budget.told))]
        : []),
      ...set,
    ].join('\n'),
    speak: [...said, ...none, texts.heldTitle(held.length)].join(' '),
    body: [
      heading(texts.title),
      plain(trimmed(view.forumName, NAME_LIMIT), { isSubtle: true }),
      ...[...said, ...none].map((text) => plain(text)),
      ...section(held, { title: texts.heldTitle(held.length), told: budget.told, texts }),
      ...proposals(proposed, budget, texts),
      ...set.map((text) => plain(text, { isSubtle: true })),
      whichSeat(view, budget, texts),
      ...buttonRows(actions(view, language)),
    ],
  });
}

interface SeatWords {
  readonly name: string;
  readonly about: string;
}

function wordsOf(seat: Seat, language: Language): SeatWords {
  const { seats: texts } = textsIn(language);
  const about = facts(
    seat.organisation,
    sectorBeside(seat, texts),
    ...seat.roles.filter((role) => role !== 'member').map((role) => texts.roles[role]),
    seat.person === null ? texts.notInTeams : texts.inTeams,
    seat.substitute && texts.substitute(seat.substitute.name),
    seat.from && texts.since(formatDate(seat.from, language)),
    seat.to && texts.until(formatDate(seat.to, language)),
  );
  return { name: trimmed(seat.name, NAME_LIMIT), about: trimmed(about, 260) };
}

/** "Havby Kommune" tells its sector by itself. */
function sectorBeside({ organisation, sector }: Seat, texts: Texts['seats']): string | null {
  const said = (organisation ?? '').toLowerCase().includes(texts.sectors[sector].toLowerCase());
  return said ? null : texts.sectors[sector];
}

function linesOf(words: readonly SeatWords[]): readonly string[] {
  return words.map(({ name, about }) => `- ${name} · ${about}`);
}

function proposals(
  proposed: readonly SeatWords[],
  { told }: Budget,
  texts: Texts['seats'],
): readonly Element[] {
  if (proposed.length === 0) return [];
  const title = texts.proposedTitle(proposed.length);
  const [head, ...rest] = section(proposed, { title, told, texts });
  return head === undefined ? [] : [head, plain(texts.proposedHint, { isSubtle: true }), ...rest];
}

function section(
  words: readonly SeatWords[],
  { title, told, texts }: { readonly title: string; readonly told: number; readonly texts: Texts['seats'] },
): readonly Element[] {
  if (words.length === 0) return [];
  const left = words.length - told;
  return [
    subheading(title),
    ...words
      .slice(0, told)
      .map(({ name, about }) => line([run(name, { weight: 'Bolder' }), run(` · ${about}`)])),
    ...(left > 0 ? [plain(texts.more(left), { isSubtle: true })] : []),
  ];
}

function whichSeat(
  { seats, proposals: proposed }: Seats['view'],
  { chosen }: Budget,
  texts: Texts['seats'],
): InputChoice {
  const named = [...seats, ...proposed].slice(0, chosen);
  const choices = named.map(({ id, name }) => ({ title: trimmed(name, NAME_LIMIT), value: id }));
  const all = [...choices, { title: texts.whichNew, value: NEW_SEAT }];
  return inputChoice({
    id: 'which',
    label: texts.which,
    errorMessage: texts.wrongInput,
    style: 'compact',
    choices: all,
    value: all[0]?.value ?? NEW_SEAT,
  });
}

function actions(
  { forum, proposals: proposed, settings }: Seats['view'],
  language: Language,
): readonly Action[] {
  const { seats: texts } = textsIn(language);
  const names = settings.showNames ? texts.hideNames : texts.showNames;
  return [
    replaceWith(texts.open, { verb: 'seat-open', language, forum }, { primary: true }),
    ...(proposed.length > 0
      ? [replaceWith(texts.adopt(proposed.length), { verb: 'seats-adopt', language, forum })]
      : []),
    replaceWith(texts.asking, { verb: 'seats-asking', language, forum }, { withoutInputs: true }),
    replaceWith(names, { verb: 'seats-names', language, forum, shown: !settings.showNames }),
  ];
}

function doneText(done: SeatsDone, texts: Texts['seats']): string {
  switch (done.kind) {
    case 'saved':
      return texts.done.saved(done.name);
    case 'adopted':
      return texts.done.adopted(done.count);
    case 'names-shown':
      return texts.namesShown;
    case 'names-hidden':
      return texts.namesHidden;
    case 'asking-changed':
      return texts.askingChanged;
  }
}
