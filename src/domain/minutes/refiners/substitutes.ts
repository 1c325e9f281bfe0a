import { nameKey } from '../../language/names';
import { distinct } from '../../shared/distinct';
import type { Draft, Refiner } from '../draft';
import type { Minutes, Participant, Substitution, Warning } from '../model';
import { matchName } from '../name-match';
import { substitutionsIn } from '../recognisers/substitution';

/** Who came for whom; the one replaced is absent. Names are spelled as among the participants. */
export const settleSubstitutes: Refiner = (draft) => {
  const { minutes } = draft;
  const written = [...marked(draft), ...inSentences(draft)];
  const substitutes = unique(written.map(({ substitution }) => spelled(substitution, minutes.participants)));
  const deputies = new Map(substitutes.toReversed().map((one) => [one.for, one.by]));
  return {
    ...minutes,
    substitutes,
    participants: minutes.participants.map((person) => replaced(person, deputies)),
    warnings: [...minutes.warnings, ...written.flatMap(({ warning }) => warning ?? [])],
  };
};

interface Written {
  readonly substitution: Substitution;
  readonly warning: Warning | null;
}

function marked({ people }: Draft): readonly Written[] {
  return people.flatMap(({ name, substituteFor, substitutedBy, span }) => [
    ...(substituteFor === null
      ? []
      : [{ substitution: { for: substituteFor, by: name, span }, warning: null }]),
    ...(substitutedBy === null
      ? []
      : [{ substitution: { for: name, by: substitutedBy, span }, warning: null }]),
  ]);
}

function inSentences(draft: Draft): readonly Written[] {
  return draft.recorded.flatMap(({ value, span }) =>
    substitutionsIn(value).map((found): Written => {
      const end = Math.max(found.by.span.end, found.for.span.end);
      const start = Math.min(found.by.span.start, found.for.span.start);
      const quote = value.slice(start, end);
      return {
        substitution: {
          for: found.for.value,
          by: found.by.value,
          span: { start: span.start + start, end: span.start + end },
        },
        warning: found.isDamaged
          ? { code: 'damaged-text', message: `A space seems to be missing after "${found.by.value}".`, quote }
          : null,
      };
    }),
  );
}

function spelled(substitution: Substitution, participants: Minutes['participants']): Substitution {
  const spell = (name: string): string => matchName(name, participants).found?.name ?? name;
  return { ...substitution, for: spell(substitution.for), by: spell(substitution.by) };
}

function unique(substitutes: readonly Substitution[]): readonly Substitution[] {
  return distinct(substitutes, (one) => `${nameKey(one.for)}<${nameKey(one.by)}`);
}

function replaced(person: Participant, deputies: ReadonlyMap<string, string>): Participant {
  const deputy = deputies.get(person.name);
  return deputy === undefined ? person : { ...person, absent: true, substitutedBy: deputy };
}
