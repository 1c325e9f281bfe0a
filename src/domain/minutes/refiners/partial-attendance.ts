import type { Located } from '../../shared/span';
import { nameKey } from '../../language/names';
import { sentences } from '../../language/sentences';
import type { Draft, Refiner } from '../draft';
import type { AgendaItem } from '../model';
import { matchName } from '../name-match';
import { partialAbsence, type PartialAbsence } from '../recognisers/partial-attendance';
import { partialNote } from '../recognisers/partial-note';

/** "A forlod mødet efter punkt 8": A is absent from the later items. */
export const settlePartialAttendance: Refiner = (draft) => {
  const { minutes } = draft;
  const partial = [...spoken(draft), ...marked(draft)];
  if (partial.length === 0) return minutes;
  const spell = (name: Located<string>): readonly Located<string>[] => {
    const found = matchName(name.value, minutes.participants).found?.name;
    if (found !== undefined) return [{ ...name, value: found }];
    // "Planen var ikke med i punkt 3": a word alone is a name only when somebody present has it.
    return name.value.includes(' ') || minutes.participants.length === 0 ? [name] : [];
  };
  return { ...minutes, items: minutes.items.map((item) => withAbsences(item, partial, spell)) };
};

/** Says it with a number, a letter or "dette punkt". */
const POINT = /punkt|pkt|sagen/iu;

function spoken(draft: Draft): readonly PartialAbsence[] {
  return draft.recorded
    .filter(({ value }) => POINT.test(value))
    .flatMap(({ span, item }) => sentences(draft.text, span).map((sentence) => ({ sentence, item })))
    .flatMap(({ sentence, item }) => {
      const found = partialAbsence(draft.text.slice(sentence.start, sentence.end), item);
      return found === null
        ? []
        : [{ ...found, names: found.names.map((name) => placed(name, sentence.start)) }];
    });
}

/** "Bo Vig, Solby Kommune (deltog fra punkt 3)", "Bo Vig - deltog ikke i behandlingen af punkt: 4, 5" */
function marked({ text, people }: Draft): readonly PartialAbsence[] {
  return people.flatMap(({ name, span, kind }) => {
    const note = partialNote(text.slice(span.start, span.end));
    if (note === null) return [];
    // Of a member it tells what was missed; whoever else comes to some items has no part in the others.
    const mark = kind === 'participants' || kind === 'members' ? note.replace(SOME, '$<verb> kun ') : note;
    const found = partialAbsence(`${name} ${mark}`, null);
    return found === null ? [] : [{ ...found, names: [{ value: name, span }] }];
  });
}

/** "deltog i punkt 1-3" */
const SOME =
  /^(?<verb>deltog|deltager)\s(?=(?:i|under)\s(?:punkt(?:erne)?|pkt\.?)\s?\d{1,3}\s?(?:[-–—,]|og|til)\s?\d)/iu;

function placed({ value, span }: Located<string>, by: number): Located<string> {
  return { value, span: { start: span.start + by, end: span.end + by } };
}

function withAbsences(
  item: AgendaItem,
  partial: readonly PartialAbsence[],
  spell: (name: Located<string>) => readonly Located<string>[],
): AgendaItem {
  const added = partial
    .filter(({ missed }) =>
      missed.some(({ from, to }) => item.number >= from && item.number <= (to ?? Infinity)),
    )
    .flatMap(({ names }) => names.flatMap(spell))
    .filter(({ value }) => !item.absences.some((absence) => nameKey(absence.value) === nameKey(value)));
  return added.length === 0 ? item : { ...item, absences: [...item.absences, ...added] };
}
