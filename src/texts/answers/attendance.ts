import type {
  AnswerContent,
  Citation,
  GroupAtMeeting,
  GroupForm,
  PresenceAtMeeting,
} from '../../domain/answers/answer';
import { mark, oneLine, type Phrasing } from './phrasing';

type Content<Kind extends AnswerContent['kind']> = Extract<AnswerContent, { kind: Kind }>;

const LONG_LIST = 12;

export function absencesText({ meetings, counted }: Content<'absences'>, phrasing: Phrasing): string {
  const { texts } = phrasing;
  return lines(meetings, ({ meeting, names, anyone, unexcused }) => {
    const where = phrasing.meeting(meeting);
    if (!anyone) return texts.noAbsences(where) + mark(meeting.citation);
    const excused = names.filter((name) => !unexcused.includes(name));
    const all = phrasing.list(excused);
    const said = counted ? texts.absenceCount(excused.length, all, where) : texts.absences(all, where);
    const also = unexcused.length === 0 ? [] : [texts.unexcused(phrasing.list(unexcused), where)];
    return [...(excused.length === 0 ? [] : [said]), ...also].join(' ') + mark(meeting.citation);
  });
}

export function presenceText({ meetings }: Content<'presence'>, phrasing: Phrasing): string {
  const [only] = meetings;
  if (only !== undefined && meetings.length === 1) return presenceOnce(only, phrasing);
  const always = meetings.every(({ presence }) => presence === 'present');
  const lead = always ? phrasing.texts.everyTime : phrasing.texts.notEveryTime;
  return [lead, lines(meetings, (one) => presenceThere(one, phrasing))].join(' ');
}

function presenceOnce(
  { name, presence, substitute, meeting }: PresenceAtMeeting,
  phrasing: Phrasing,
): string {
  const where = phrasing.meeting(meeting);
  const { texts } = phrasing;
  if (presence === 'present') return texts.present(name, where) + mark(meeting.citation);
  const said = substitute === null ? texts.absent(name, where) : texts.replaced(name, substitute, where);
  return said + mark(meeting.citation);
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
  return lines(meetings, (one) => groupAt(one, form, phrasing) + mark(one.meeting.citation));
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
      return present.length > 0 ? texts.someonePresent(there) : texts.nobodyPresent(away);
    case 'all':
      if (absent.length === 0) return texts.allPresent(there);
      return present.length === 0 ? texts.nobodyPresent(away) : texts.notAllPresent(there, away);
    case 'count':
      return [
        texts.participantCount(present.length, where),
        ...(absent.length > 0 ? [texts.absentCount(absent.length)] : []),
      ].join(' ');
    case 'list':
      return [
        ...(present.length > 0 ? [texts.participants(there, where)] : []),
        ...(absent.length > 0 ? [texts.alsoAbsent(away)] : []),
      ].join(' ');
  }
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

export function rolesText({ role, holders }: Content<'roles'>, phrasing: Phrasing): string {
  return lines(holders, ({ meeting, people }) => {
    const names = phrasing.list(people.map((one) => phrasing.person(one)));
    return phrasing.texts.roleHolders(role, names, phrasing.meeting(meeting)) + mark(meeting.citation);
  });
}

function lines<T>(entries: readonly T[], say: (entry: T) => string): string {
  return entries.map(say).join('\n');
}
