import type { Minutes, Participant } from '../minutes/model';
import { nameKey } from '../language/names';
import type { ActualEntry, ActualStatus } from './actual';

/** Attendance as minutes tell it: the participants, and whoever is only named as absent. */
export function minutedAttendance(minutes: Minutes): readonly ActualEntry[] {
  const standIns = new Set(minutes.substitutes.map(({ by }) => nameKey(by)));
  const listed = minutes.participants
    .filter(({ name }) => !standIns.has(nameKey(name)))
    .map((participant) => entryOf(participant, minutes));
  const known = new Set(minutes.participants.map(({ name }) => nameKey(name)));
  const unlisted = minutes.absences.filter(({ value }) => !known.has(nameKey(value)));
  const replaced = minutes.substitutes.filter(
    (one) =>
      !known.has(nameKey(one.for)) && !unlisted.some(({ value }) => nameKey(value) === nameKey(one.for)),
  );
  return [
    ...listed,
    ...unlisted.map(({ value }) => bare(value, statusOf(value, minutes) ?? { kind: 'absent' })),
    ...replaced.map((one) => bare(one.for, statusOf(one.for, minutes) ?? { kind: 'absent' })),
  ];
}

function entryOf(participant: Participant, minutes: Minutes): ActualEntry {
  const { name, title, organisation, absent } = participant;
  const otherwise: ActualStatus = { kind: absent ? 'absent' : 'met' };
  const awayFrom = minutes.items
    .filter(({ absences }) => absences.some(({ value }) => nameKey(value) === nameKey(name)))
    .map(({ number }) => number);
  return {
    seat: null,
    name,
    title,
    organisation,
    status: statusOf(name, minutes) ?? otherwise,
    awayFrom: absent ? [] : awayFrom,
  };
}

function statusOf(name: string, { substitutes, participants }: Minutes): ActualStatus | null {
  const substitution = substitutes.find((one) => nameKey(one.for) === nameKey(name));
  if (substitution === undefined) return null;
  const standIn = participants.find((one) => nameKey(one.name) === nameKey(substitution.by));
  return {
    kind: 'substitute',
    standIn: { name: substitution.by, organisation: standIn?.organisation ?? null, person: null },
  };
}

function bare(name: string, status: ActualStatus): ActualEntry {
  return { seat: null, name, title: null, organisation: null, status, awayFrom: [] };
}
