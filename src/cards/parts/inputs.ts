import type { Language } from '../../domain/answers/answer';
import { textsIn } from '../../texts/texts';
import { printable } from './printable';

interface Field {
  /** The field of the payload that takes it. */
  readonly id: string;
  readonly label: string;
  /** Told beside the field where what stands in it cannot be sent. */
  readonly errorMessage: string;
  readonly isRequired?: true;
}

export interface InputText extends Field {
  readonly type: 'Input.Text';
  readonly maxLength: number;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiline?: true;
}

export interface InputDate extends Field {
  readonly type: 'Input.Date';
  /** In place of the client's own words, which are in its own language. */
  readonly placeholder: string;
  /** `YYYY-MM-DD`. */
  readonly value?: string;
}

export interface InputTime extends Field {
  readonly type: 'Input.Time';
  readonly placeholder: string;
  /** `HH:MM`. */
  readonly value?: string;
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface InputChoice extends Field {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly Choice[];
  readonly style: 'compact' | 'expanded';
  readonly wrap: true;
  readonly value?: string;
}

export type Input = InputText | InputDate | InputTime | InputChoice;

type Given<I extends Input> = Omit<I, 'type' | 'wrap'>;

export function inputText(given: Given<InputText>): InputText {
  const { value } = given;
  return {
    type: 'Input.Text',
    ...given,
    ...(value !== undefined && { value: printable(value).slice(0, given.maxLength) }),
  };
}

export function inputDate(given: Omit<Given<InputDate>, 'placeholder'>, language: Language): InputDate {
  return { type: 'Input.Date', placeholder: textsIn(language).planning.pickDate, ...given };
}

export function inputTime(given: Omit<Given<InputTime>, 'placeholder'>, language: Language): InputTime {
  return { type: 'Input.Time', placeholder: textsIn(language).planning.pickTime, ...given };
}

export function inputChoice(given: Given<InputChoice>): InputChoice {
  const choices = given.choices.map(({ title, value }) => ({ title: printable(title), value }));
  return { type: 'Input.ChoiceSet', ...given, choices, wrap: true };
}

/** A list that folds out, with its first entry chosen. */
export function inputSelect(given: Omit<Given<InputChoice>, 'style' | 'value'>): InputChoice {
  const [first] = given.choices;
  return inputChoice({ ...given, style: 'compact', ...(first !== undefined && { value: first.value }) });
}
