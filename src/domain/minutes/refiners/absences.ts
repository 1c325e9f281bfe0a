import { distinct } from '../../shared/distinct';
import { textAt, type Located } from '../../shared/span';
import { nameKey } from '../../language/names';
import { sentences } from '../../language/sentences';
import type { Draft, Refiner } from '../draft';
import { linesOf } from '../lines';
import type { Minutes, Participant, Warning } from '../model';
import { matchName } from '../name-match';
import { absenceSentence } from '../recognisers/absence-sentence';
import { wrappedLines } from '../wrapped-lines';

/**
 * Everybody with afbud: listed, marked, or named in a sentence. A label "Afbud: …" repeated below the decisions counts for
 * the meeting when most items carry it. Names are spelled as among the participants.
 */
export const settleAbsences: Refiner = (draft) => {
  const { minutes } = draft;
  const spoken = [...inSentences(draft), ...repeatedLabels(draft)];
  const found = [...spoken, ...listed(draft)].sort((one, other) => one.span.start - other.span.start);
  const absences = unique(found.map((absence) => spelled(absence, minutes.participants)));
  const names = new Set(absences.map(({ value }) => value));
  return {
    ...minutes,
    absences,
    participants: minutes.participants.map((person) =>
      names.has(person.name) ? { ...person, absent: true } : person,
    ),
    items: minutes.items.map((item) => ({
      ...item,
      absences: unique(
        item.absences
          .filter((absence) => mayBeName(absence, minutes.participants))
          .map((absence) => spelled(absence, minutes.participants)),
      ),
    })),
    warnings: [...minutes.warnings, ...unmatched(spoken, minutes)],
  };
};

const LABELLED = /^afbud\s*:/iu;

/** Without the word afbud, a later item speaks of itself: "A var ikke til stede". */
function inSentences(draft: Draft): readonly Located<string>[] {
  const opening = draft.minutes.items[0]?.number ?? null;
  return draft.recorded
    .filter(
      ({ value, item }) =>
        !LABELLED.test(value) && (item === null || item === opening || /afbud/iu.test(value)),
    )
    .flatMap(({ span }) => sentences(draft.text, span))
    .flatMap((span) => within(absenceSentence(textAt(draft.text, span)), span.start));
}

/** A list of members tells who was away where it stands for one of those who came. */
function listed({ people, minutes }: Draft): readonly Located<string>[] {
  const present = new Set(minutes.participants.map(({ name }) => name));
  return people
    .filter(({ absent, kind, name }) => absent && (kind !== 'members' || present.has(name)))
    .map(({ name, span }) => ({ value: name, span }));
}

function repeatedLabels({ text, minutes }: Draft): readonly Located<string>[] {
  const decided = minutes.items.filter(({ sections }) =>
    sections.some(({ kind, span }) => kind === 'decision' && span.end > span.start),
  );
  const found = decided.map((item) =>
    item.sections
      .filter(({ kind }) => kind === 'decision')
      .flatMap(({ span }) => wrappedLines(text, linesOf(text, span)))
      .filter(({ value }) => LABELLED.test(value))
      .flatMap(({ value, span }) => within(absenceSentence(value), span.start)),
  );
  const counts = new Map<string, number>();
  for (const names of found)
    for (const { value } of names) counts.set(nameKey(value), (counts.get(nameKey(value)) ?? 0) + 1);
  return unique(found.flat()).filter(({ value }) => (counts.get(nameKey(value)) ?? 0) >= decided.length / 2);
}

function within(names: readonly Located<string>[], by: number): readonly Located<string>[] {
  return names.map(({ value, span }) => ({ value, span: { start: span.start + by, end: span.end + by } }));
}

function spelled(absence: Located<string>, participants: readonly Participant[]): Located<string> {
  return { ...absence, value: matchName(absence.value, participants).found?.name ?? absence.value };
}

/** "Praksis deltog ikke i drøftelsen": a word alone is a name only when somebody listed has it. */
function mayBeName({ value }: Located<string>, participants: readonly Participant[]): boolean {
  return value.includes(' ') || participants.length === 0 || matchName(value, participants).found !== null;
}

function unique(absences: readonly Located<string>[]): readonly Located<string>[] {
  return distinct(absences, ({ value }) => nameKey(value));
}

/** A list of absentees may stand beside one of those present; a sentence should name somebody listed. */
function unmatched(absences: readonly Located<string>[], { participants }: Minutes): readonly Warning[] {
  if (participants.length === 0) return [];
  return unique(absences).flatMap(({ value }): Warning[] => {
    const { found, isAmbiguous } = matchName(value, participants);
    if (found !== null) return [];
    return isAmbiguous
      ? [{ code: 'ambiguous-name', message: `"${value}" fits several participants.`, quote: value }]
      : [
          {
            code: 'unknown-absentee',
            message: `"${value}" is absent but not among the participants.`,
            quote: value,
          },
        ];
  });
}
