import type { Texts } from '../texts';

export const tally: Texts['tally'] = {
  title: (forum) => `Participants: ${forum}`,
  answered: (n, of) => `${n} of ${of} have answered.`,
  noSeats: 'Nobody holds a seat in the committee yet. Write “seats” to give them one.',
  attention: 'Note',
  sections: {
    present: 'Will attend',
    online: 'Will attend online',
    substitute: 'Send a substitute',
    absent: 'Apologies',
    unsure: 'Do not know yet',
    missing: 'Without answer',
  },
  benches: {
    title: 'Sector by sector',
    coming: (n, of) => `${n} of ${of} will come`,
    open: (n) => `${n} undecided`,
    away: (names) => `not coming: ${names}`,
  },
  recent: 'Answers since yesterday',
  noRecent: 'No new answers since yesterday.',
  instead: {
    'not-asked': (by) => `${by} comes instead`,
    asked: (by) => `${by} has been asked`,
    accepted: (by) => `${by} comes instead`,
    declined: (by) => `${by} cannot come`,
  },
  before: (answer) => `before: ${answer}`,
  late: 'after the deadline',
  behalf: (name) => `answered by ${name}`,
  gaps: {
    noSector: (bench, absent) => `${bench} is not represented (apologies from ${absent}).`,
    noChair: (names) => `None of the chairs will come (${names}).`,
    noFacilitator: (names) => `The facilitator will not come (${names}).`,
  },
  chase: 'Remind them',
  chased: (open, conversations, people) => {
    if (open === 0) return 'Everybody has answered, so nobody was reminded.';
    if (conversations + people === 0)
      return 'I can reach none of them. Write “connect committee” to me in the channel, or call them.';
    const channel = conversations > 0 ? ['in the channel of the committee'] : [];
    const alone = people > 0 ? [`to ${people === 1 ? '1 person' : `${people} people`}`] : [];
    return `I am writing ${[...channel, ...alone].join(' and ')}.`;
  },
  occasions: {
    late: 'An answer has come after the deadline.',
    gap: 'With a new answer somebody is not represented at the meeting at all.',
    digest: 'This is how the answers stand.',
  },
  answerFor: 'Answer for somebody',
  list: 'Get the list',
  self: 'Answer yourself',
  openMeeting: 'The meeting',
  back: 'Back',
  done: (name) => `The answer for ${name} is saved.`,
  formTitle: 'Answer for somebody else',
  formHint: 'It is kept that you gave the answer.',
  who: 'Who',
  answer: 'The answer',
  substituteName: 'If a substitute: name',
  substituteOrganisation: 'If a substitute: organisation',
  save: 'Save the answer',
  wrongInput: 'Correct this before you save.',
  problems: {
    'no-seat': 'Choose whom the answer is for.',
    'nobody-named': 'Write the name of the substitute.',
    cancelled: 'The meeting is cancelled, so the answer was not recorded.',
    over: 'The meeting is over, so the answer was not recorded. Register the attendance instead.',
    moved: 'The meeting was moved meanwhile, so the answer was not recorded. Try again.',
    'not-planned': 'Nobody was asked about that meeting.',
  },
  listTitle: 'Participants for a spreadsheet',
  listHint:
    'Mark the lines, copy them, and paste them into a spreadsheet with semicolons as separators, or get the list as a file.',
  columns: [
    'Name',
    'Job title',
    'Belongs to',
    'Part of',
    'Answer',
    'Substitute',
    'Substitute belongs to',
    'Substitute has said',
    'Answered on',
    'After the deadline',
  ],
  yes: 'yes',
  moreRows: (n) => `… and ${n} more lines.`,
  refused: {
    'not-allowed': 'Only the secretariat can see who answered what.',
    'personal-only': 'I show that in a personal chat only.',
  },
};
