import type { AnswerContent, Citation } from '../../domain/answers/answer';
import type {
  GroupAtMeeting,
  GroupForm,
  PersonFacts,
  PresenceAtMeeting,
} from '../../domain/answers/attendance-facts';
import { mark, oneLine, type Phrasing } from './phrasing';

type Content<Kind extends AnswerContent['kind']> = Extract<AnswerContent, { kind: Kind }>;

const LONG_LIST = 12;

export function absencesText({ meetings, counted, lead }: Content<'absences'>, phrasing: Phrasing): string {
  const { texts } = phrasing;
  const told = lines(meetings, ({ meeting, names, anyone, unexcused }) => {
    const where = phrasing.meeting(meeting);
    if (!anyone) return texts.noAbsences(where) + mark(meeting.citation);
    const excused = names.filter((name) => !unexcused.includes(name));
    const all = phrasing.list(excused);
    const said = counted ? texts.absenceCount(excused.length, all, where) : texts.absences(all, where);
    const also = unexcused.length === 0 ? [] : [texts.unexcused(phrasing.list(unexcused), where)];
    return [...(excused.length === 0 ? [] : [said]), ...also].join(' ') + mark(meeting.citation);
  });
  return lead === null ? told : `${texts[lead]}. ${told}`;
}

export function presenceText(content: Content<'presence'>, phrasing: Phrasing): string {
  const { meetings, form, away } = content;
  const isAsked = ({ presence }: PresenceAtMeeting): boolean => (presence === 'absent') === away;
  const asked = meetings.filter(isAsked).length;
  const [only] = meetings;
  if (only !== undefined && meetings.length === 1 && (form === 'every' || form === 'any'))
    return presenceOnce(only, asked === 1, phrasing);
  const lead = presenceLead(content, { asked, phrasing });
  return [lead, lines(meetings, (one) => presenceThere(one, phrasing))].join(form === 'every' ? ' ' : '\n');
}

function presenceLead(
  { meetings, form, person }: Content<'presence'>,
  { asked, phrasing: { texts } }: { readonly asked: number; readonly phrasing: Phrasing },
): string {
  switch (form) {
    case 'every':
      return asked === meetings.length ? texts.everyTime : texts.notEveryTime;
    case 'any':
      return asked > 0 ? texts.sometimes(asked) : texts.never;
    case 'count':
    case 'meetings':
      return texts.personTimes(person, asked);
  }
}

/** Where it was asked whether somebody was away, that they were is a yes. */
function presenceOnce(
  { name, presence, substitute, meeting }: PresenceAtMeeting,
  isSo: boolean,
  phrasing: Phrasing,
): string {
  const where = phrasing.meeting(meeting);
  const { texts } = phrasing;
  const away =
    substitute === null ? texts.absentThere(name, where) : texts.substitution(substitute, name, where);
  const said = presence === 'present' ? texts.present(name, where) : away;
  return `${isSo ? texts.yes : texts.no}. ${said}${mark(meeting.citation)}`;
}

function presenceThere(
  { name, presence, substitute, meeting }: PresenceAtMeeting,
  phrasing: Phrasing,
): string {
  const where = phrasing.meeting(meeting);
  const { texts } = phrasing;
  const away =
    substitute === null ? texts.absentThere(name, where) : texts.substitution(substitute, name, where);
  return (presence === 'present' ? texts.presentThere(name, where) : away) + mark(meeting.citation);
}

export function notNamedText({ name, meeting }: Content<'not-named'>, phrasing: Phrasing): string {
  return phrasing.texts.notNamed(name, meeting === null ? null : phrasing.meeting(meeting));
}

export function groupPresenceText({ meetings, form }: Content<'group-presence'>, phrasing: Phrasing): string {
  if (form === 'same') return sameText(meetings, phrasing);
  return lines(meetings, (one) => groupAt(one, form, phrasing) + mark(one.meeting.citation));
}

/** Those who were at all of the meetings, once. */
function sameText(meetings: readonly GroupAtMeeting[], phrasing: Phrasing): string {
  const people = phrasing.list((meetings[0]?.present ?? []).map((one) => phrasing.person(one)));
  const where = meetings.map(({ meeting }) => phrasing.meeting(meeting) + mark(meeting.citation));
  return `${people}: ${where.join('; ')}`;
}

function groupAt({ meeting, present, absent }: GroupAtMeeting, form: GroupForm, phrasing: Phrasing): string {
  const { texts } = phrasing;
  const where = phrasing.meeting(meeting);
  const there = phrasing.list(
    present.map((one) => (present.length > LONG_LIST ? one.name : phrasing.person(one))),
  );
  const away = phrasing.list(absent.map((one) => one.name));
  switch (form) {
    case 'present':
      if (present.length === 0) return texts.nobodyPresent(away);
      return [texts.someonePresent(there), ...(absent.length > 0 ? [texts.alsoAbsent(away)] : [])].join(' ');
    case 'missing':
      return absent.length > 0 ? texts.someoneAbsent(away, where) : texts.nobodyAbsent(there, where);
    case 'all':
      if (absent.length === 0) return texts.allPresent(there);
      return present.length === 0 ? texts.nobodyPresent(away) : texts.notAllPresent(there, away);
    case 'count':
      return [
        present.length > LONG_LIST
          ? texts.participantCount(present.length, where)
          : texts.countedParticipants(present.length, there, where),
        ...(absent.length > 0 ? [texts.absentCount(absent.length)] : []),
      ].join(' ');
    case 'same':
    case 'where':
      return texts.listedThere(
        phrasing.list([...present, ...absent].map(inShort)),
        where,
        absent.length > 0 ? away : null,
      );
    case 'list':
      return [
        ...(present.length > 0 ? [texts.participants(there, where)] : []),
        ...(absent.length > 0 ? [texts.alsoAbsent(away)] : []),
      ].join(' ');
  }
}

function inShort({ name, organisation }: PersonFacts): string {
  return organisation === null ? name : `${name}, ${organisation}`;
}

export function partialPresenceText(
  { notes, lead }: Content<'partial-presence'>,
  citations: readonly Citation[],
  phrasing: Phrasing,
): string {
  const { texts } = phrasing;
  const told = lines(notes, ({ meeting, names, item, listed }) => {
    const place = [
      phrasing.meeting(meeting),
      ...(item === null ? [] : [texts.item(item.number, item.title)]),
    ];
    const quote = oneLine(citations[meeting.citation - 1]?.quote ?? '');
    const said = listed ? texts.notThere(phrasing.list(names)) : quote;
    return `${said} (${place.join(', ')})${mark(meeting.citation)}`;
  });
  return lead === null ? told : `${texts[lead]}. ${told}`;
}

export function substitutesText({ substitutions }: Content<'substitutes'>, phrasing: Phrasing): string {
  return lines(substitutions, (one) => {
    const said = phrasing.texts.substitution(one.by, one.for, phrasing.meeting(one.meeting));
    return said + mark(one.meeting.citation);
  });
}

export function rolesText({ role, holders, lead }: Content<'roles'>, phrasing: Phrasing): string {
  const told = lines(holders, ({ meeting, people }) => {
    const names = phrasing.list(people.map((one) => phrasing.person(one)));
    return phrasing.texts.roleHolders(role, names, phrasing.meeting(meeting)) + mark(meeting.citation);
  });
  return lead === null ? told : `${phrasing.texts[lead]}. ${told}`;
}

function lines<T>(entries: readonly T[], say: (entry: T) => string): string {
  return entries.map(say).join('\n');
}
