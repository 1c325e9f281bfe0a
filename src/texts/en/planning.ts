import type { Texts } from '../texts';

export const planning: Texts['planning'] = {
  newTitle: 'New meeting',
  changeTitle: 'Change the meeting',
  proposed: 'Filled in from the latest meetings of the committee. Correct what is to be different.',
  date: 'Date',
  startTime: 'Starts',
  endTime: 'Ends',
  place: 'Place',
  onlineLink: 'Link to take part online',
  answerBy: 'Answer by',
  remindBefore: 'Reminders: working days before the last day to answer, 0 is that day (empty: none)',
  wrongInput: 'Correct this before you save.',
  create: 'Plan the meeting',
  save: 'Save the changes',
  cancelForm: 'Never mind',
  problems: {
    'no-date': 'Choose a date.',
    'not-a-date': 'Write the dates as in the calendar.',
    'not-a-time': 'Write times of day like 10:00.',
    'ends-before-start': 'The meeting ends before it starts.',
    'answers-after-meeting': 'The last day to answer is after the meeting.',
    'in-the-past': 'The date is past.',
    'bad-reminders': 'At most four reminders, and at most 20 working days ahead.',
    'not-days':
      'Write the reminders as whole numbers with commas between, such as 2, 0. At most four, and at most 20.',
    'not-a-link': 'The link has to begin with https://.',
  },
  title: (forum) => `Meeting of ${forum}`,
  states: { planned: 'Planned', cancelled: 'Cancelled', held: 'Held' },
  from: (from, to) => `${from} to ${to}`,
  online: (link) => `Take part online: ${link}`,
  remindersLine: (days) => `Reminders to those who have not answered: ${days}`,
  noReminders: 'No reminders',
  reminder: (n) =>
    n === 0
      ? 'on the last day to answer'
      : n === 1
        ? '1 working day before it'
        : `${n} working days before it`,
  answerByLine: (date) => `Answer by ${date}`,
  done: {
    created: 'The meeting is planned.',
    changed: 'The meeting is changed.',
    moved: 'The meeting is moved or on again, and everybody is asked anew.',
    unchanged: 'There was nothing to change.',
    cancelled: 'The meeting is cancelled.',
  },
  answer: 'Answer',
  participants: 'Participants',
  change: 'Change or move',
  cancel: 'Cancel',
  register: 'Who was there',
  calendar: 'Add to calendar',
  cancelTitle: 'Cancel the meeting?',
  cancelHint: 'The committee is told, and the meeting can no longer be answered.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'No, keep it',
  which: 'Meeting',
  chooseOne: 'Choose a meeting.',
  open: 'Open the meeting',
  refused: {
    'not-allowed': 'Only the secretariat can plan and change meetings.',
    'personal-only': 'That is best done in a personal chat. Write me the same there.',
    'meeting-gone': 'I cannot find the meeting in the committees you belong to.',
    'none-chosen': 'Choose a meeting first.',
  },
};
