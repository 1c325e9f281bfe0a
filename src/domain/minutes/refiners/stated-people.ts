import { nameKey } from '../../language/names';
import { sentences } from '../../language/sentences';
import { isTitleWord } from '../../language/titles';
import { distinct } from '../../shared/distinct';
import type { Located, Span } from '../../shared/span';
import type { Draft, Refiner } from '../draft';
import type { Minutes, Participant, Role } from '../model';
import { matchName } from '../name-match';
import { personLine } from '../recognisers/person-line';
import { statedRole } from '../recognisers/stated-role';
import { linesOf } from '../lines';
import { wrappedLines } from '../wrapped-lines';

type People = readonly Participant[];

/**
 * Sentences name people no list has: who came for somebody, who was replaced, who stayed away, who took the minutes. They are
 * participants, too; without a list of those who came, only the absent are known.
 */
export const addStatedPeople: Refiner = (draft) => {
  const { minutes } = draft;
  if (minutes.participants.length === 0) return { ...minutes, participants: awayAlone(minutes) };
  const stated = [...replaced(minutes), ...substitutes(draft), ...absentees(draft)];
  const all = [...minutes.participants, ...newPeople(stated, minutes.participants)];
  return { ...minutes, participants: rolesStated(draft).reduce(withRole, all) };
};

function replaced(minutes: Minutes): People {
  return ofMeeting(minutes).map((one) => ({
    ...unknown(one.for, one.span),
    absent: true,
    substitutedBy: one.by,
  }));
}

function substitutes({ text, minutes }: Draft): People {
  return ofMeeting(minutes).map((one) => ({
    ...described(text, one.by, one.span),
    roles: (matchName(one.for, minutes.participants).found?.roles ?? []).filter((role) =>
      PASSES_ON.has(role),
    ),
  }));
}

/** Who comes for the chair does not take the chair. */
const PASSES_ON = new Set<Role>(['member', 'secretariat']);

/** What a later item says may hold for that item only. */
function ofMeeting({ substitutes: all, head, items }: Minutes): Minutes['substitutes'] {
  const opening = items[0]?.span.end ?? head.end;
  return all.filter(({ span }) => span.start < opening);
}

/** Those the head says were absent; what an item says may be about others. */
function absentees({ minutes }: Draft): People {
  return minutes.absences
    .filter(({ span }) => span.start < minutes.head.end)
    .map(({ value, span }) => ({ ...unknown(value, span), absent: true }));
}

function awayAlone({ absences, participants, substitutes: all }: Minutes): People {
  if (participants.length > 0) return participants;
  return absences.map(({ value, span }) => {
    const deputy = all.find((one) => nameKey(one.for) === nameKey(value))?.by ?? null;
    return { ...unknown(value, span), absent: true, substitutedBy: deputy };
  });
}

function unknown(name: string, span: Span): Participant {
  const nothing = { title: null, organisation: null, party: null, roles: [], substitutedBy: null };
  return { ...nothing, name, span, absent: false };
}

/** With the office before the name and the brackets behind it. */
function described(text: string, name: string, span: Span): Participant {
  const at = text.indexOf(name, span.start);
  if (at < 0 || at > span.end) return unknown(name, span);
  const before = /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const brackets =
    /^(?:\s\([^()\n]{1,40}\))+/u.exec(text.slice(at + name.length, at + name.length + 90))?.[0] ?? '';
  const title = isTitleWord(before) ? `${before} ` : '';
  const person = personLine(`${title}${name}${brackets}`, { shortNames: true });
  const { title: office = null, organisation = null, party = null } = person ?? {};
  return { ...unknown(name, span), title: office, organisation, party };
}

/** A lone word may be anything, unless the list has first names only. */
function newPeople(stated: People, listed: People): People {
  const firstNames = listed.some(({ name }) => !name.includes(' '));
  const members = listed.some(({ roles }) => roles.includes('member'));
  const added = distinct(stated, ({ name }) => nameKey(name)).filter(({ name }) => {
    const { found, isAmbiguous } = matchName(name, listed);
    return found === null && !isAmbiguous && (firstNames || name.includes(' '));
  });
  return added.map((person) =>
    members && person.roles.length === 0 ? { ...person, roles: ['member'] } : person,
  );
}

interface Stated {
  readonly name: Located<string>;
  readonly roles: readonly Role[];
  readonly inHead: boolean;
}

/** In the head, and in the item that opens the meeting. */
function rolesStated({ text, headLines, minutes: { items } }: Draft): readonly Stated[] {
  const opening = items[0]?.sections.filter(({ kind }) => kind === 'decision') ?? [];
  const places = [
    ...wrappedLines(text, headLines).map(({ span }) => ({ span, inHead: true })),
    ...opening
      .flatMap(({ span }) => wrappedLines(text, linesOf(text, span)))
      .map(({ span }) => ({ span, inHead: false })),
  ];
  return places.flatMap(({ span, inHead }) =>
    sentences(text, span).flatMap(({ start, end }) => {
      const stated = statedRole(text.slice(start, end));
      return stated === null ? [] : [{ ...stated, name: shifted(stated.name, start), inHead }];
    }),
  );
}

function shifted({ value, span }: Located<string>, by: number): Located<string> {
  return { value, span: { start: span.start + by, end: span.end + by } };
}

function withRole(people: People, { name, roles, inHead }: Stated): People {
  const { found, isAmbiguous } = matchName(name.value, people);
  if (found === null) {
    return isAmbiguous || !inHead ? people : [...people, { ...unknown(name.value, name.span), roles }];
  }
  const own = found.roles.filter((role) => role !== 'member');
  return people.map((person) =>
    person === found ? { ...person, roles: [...new Set([...own, ...roles])] } : person,
  );
}
