import type { Role } from '../../domain/minutes/model';
import type { danishAnswers } from './da';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  chair: 'chair',
  'co-chair-regional': 'regional co-chair',
  'co-chair-municipal': 'municipal co-chair',
  facilitator: 'facilitator',
  'minute-taker': 'minute taker',
  secretariat: 'secretariat',
  member: 'member',
};

export const englishAnswers: typeof danishAnswers = {
  and: 'and',
  yes: 'Yes',
  no: 'No',
  more: (n) => `${n} more`,
  levels: {
    politisk: 'political level',
    direktør: 'director level',
    'chef/fagligt': 'management level',
    drift: 'operational level',
    administrativ: 'administrative level',
  },
  notStated: {
    nothing: 'That is not in the minutes.',
    fact: 'That is not in the minutes.',
    attendance: 'That is not recorded: the minutes have neither a list of participants nor absences.',
    'no-absences': 'That is not in the minutes: they mention no absences.',
    reason:
      'The reason is not in what I can tell; the minutes only say who took part and who sent apologies.',
    contact: 'That is not in the minutes; I give no phone numbers or addresses.',
    'no-forums': 'I can only answer from the committees you belong to, and you do not belong to any yet.',
  },
  refusals: {
    rules: 'I cannot help with that. I answer questions about what the minutes say.',
    change: 'I do not change or delete anything that way. Ask me what the minutes say instead.',
    act: 'I do not send messages or act on behalf of others. Ask me what the minutes say.',
    scorn: 'I am sorry to hear that. I can only answer from the minutes; try other words, or write “help”.',
  },
  notNamed: (name, meeting) =>
    meeting === null
      ? `The minutes do not mention ${name}.`
      : `The minutes do not mention ${name} (${meeting}).`,
  nobodyNamed: 'The minutes do not say who does it. They say:',
  absences: (names, meeting) => `${names} sent apologies (${meeting}).`,
  noAbsences: (meeting) => `No absences are recorded (${meeting}).`,
  unexcused: (names, meeting) => `Absent without apologies: ${names} (${meeting}).`,
  absenceCount: (n, names, meeting) => `${n} sent apologies: ${names} (${meeting}).`,
  present: (name, meeting) => `${name} is listed as a participant, without apologies (${meeting}).`,
  notEveryTime: 'No, not every time.',
  everyTime: 'Yes, every time.',
  never: 'No, not at any of them.',
  sometimes: (n) => (n === 1 ? 'Yes, once.' : `Yes, ${n} times.`),
  personTimes: (name, n) =>
    n === 0 ? `${name}: not once.` : `${name}: ${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`}.`,
  presentThere: (name, meeting) => `${name} took part (${meeting}).`,
  absentThere: (name, meeting) => `${name} sent apologies (${meeting}).`,
  someonePresent: (names) => `Yes: ${names} took part.`,
  nobodyPresent: (names) => `No. ${names} sent apologies.`,
  allPresent: (names) => `Yes, all of them: ${names} took part.`,
  notAllPresent: (present, absent) => `No, only ${present} took part; ${absent} sent apologies.`,
  someoneAbsent: (names, meeting) => `Yes: ${names} sent apologies (${meeting}).`,
  nobodyAbsent: (names, meeting) =>
    `No absences are recorded: ${names} are listed as participants (${meeting}).`,
  listedThere: (names, meeting, away) =>
    away === null ? `${meeting}: ${names}.` : `${meeting}: ${names} (apologies: ${away}).`,
  countedParticipants: (n, names, meeting) =>
    names === '' ? `${n} took part (${meeting}).` : `${n} took part: ${names} (${meeting}).`,
  participants: (names, meeting) => `${names} (${meeting}).`,
  alsoAbsent: (names) => `Apologies: ${names}.`,
  participantCount: (n, meeting) => `${n} took part (${meeting}).`,
  absentCount: (n) => `${n} did not take part.`,
  notThere: (names) => `Absent: ${names}`,
  substitution: (by, replaced, meeting) => `${by} took part instead of ${replaced} (${meeting}).`,
  roleHolders: (role, names, meeting) => `${names} (${ROLE_NAMES[role]}, ${meeting}).`,
  meetingCount: (n) => (n === 1 ? 'There are minutes of 1 meeting:' : `There are minutes of ${n} meetings:`),
  lasted: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const parts = [
      ...(hours === 0 ? [] : [hours === 1 ? '1 hour' : `${hours} hours`]),
      ...(rest === 0 ? [] : [`${rest} minutes`]),
    ];
    return parts.join(' and ');
  },
  hours: (from, to) => `${from} to ${to}`,
  noDecision: 'no decision',
  mentionCount: (n) => (n === 1 ? 'It is mentioned at one meeting:' : `It is mentioned at ${n} meetings:`),
  taskCount: (n) => (n === 1 ? 'There is one task:' : `There are ${n} tasks:`),
  ownForums: (forums) => `I can only answer from the committees you belong to: ${forums}.`,
  itemCount: (n, meeting) => `${n === 1 ? 'One item' : `${n} items`} (${meeting}):`,
  otherMeetings: (meetings) => `Other meetings in that time: ${meetings}.`,
  outcomes: {
    postponed: 'These were postponed:',
    approved: 'These were approved:',
    'taken-note': 'These were noted:',
  },
  mentions: 'It is mentioned here:',
  mentionedToo: 'It is mentioned here as well:',
  item: (n, title) => (n === 0 ? 'the opening' : `item ${n}, ${title}`),
  whichPerson: (name, candidates) => `There are several people called ${name}. Do you mean ${candidates}?`,
  or: 'or',
  unassigned: 'nobody named',
  due: (date) => `due ${date}`,
};
