import type { Located } from '../../shared/span';
import { nameKey } from '../../language/names';
import type { Refiner } from '../draft';
import type { AgendaItem } from '../model';
import { matchName } from '../name-match';
import { partialAbsence, type PartialAbsence } from '../recognisers/partial-attendance';
import { recordedTexts } from './substitutes';

/** "A forlod mødet efter punkt 8": A is absent from the later items. */
export const settlePartialAttendance: Refiner = (draft) => {
  const { minutes } = draft;
  const partial = recordedTexts(draft).flatMap(({ value, span }) => {
    const found = partialAbsence(value);
    return found === null ? [] : [{ ...found, names: found.names.map((name) => placed(name, span.start)) }];
  });
  if (partial.length === 0) return minutes;
  const spell = (name: Located<string>): Located<string> => ({
    ...name,
    value: matchName(name.value, minutes.participants).found?.name ?? name.value,
  });
  return { ...minutes, items: minutes.items.map((item) => withAbsences(item, partial, spell)) };
};

function placed({ value, span }: Located<string>, by: number): Located<string> {
  return { value, span: { start: span.start + by, end: span.end + by } };
}

function withAbsences(
  item: AgendaItem,
  partial: readonly PartialAbsence[],
  spell: (name: Located<string>) => Located<string>,
): AgendaItem {
  const missed = partial
    .filter(({ from, to }) => item.number >= from && item.number <= (to ?? Infinity))
    .flatMap(({ names }) => names.map(spell))
    .filter(({ value }) => !item.absences.some((absence) => nameKey(absence.value) === nameKey(value)));
  return missed.length === 0 ? item : { ...item, absences: [...item.absences, ...missed] };
}
