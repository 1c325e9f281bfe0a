import type { Texts } from '../texts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const lists: Texts['lists'] = {
  titles: {
    forums: 'Your committees',
    meetings: 'Meetings',
    minutes: 'Minutes',
    tasks: 'Tasks from the minutes',
  },
  empty: {
    forums: 'You do not belong to a committee whose minutes I have. The secretariat can add you.',
    meetings: 'I know of no meetings of your committees.',
    minutes: 'I have no minutes of your committees.',
    tasks: 'I found no tasks in the minutes of your committees.',
  },
  exhausted: 'There is nothing more on the list.',
  nonePlanned: 'No new meetings are planned here.',
  spoken: (title, n) => `${title}: ${count(n, 'entry', 'entries')}.`,
  more: 'Show more',
  fromStart: 'From the start',
  forumMinutes: (n) => (n === 0 ? 'no minutes yet' : count(n, 'set of minutes', 'sets of minutes')),
  latest: (date) => `latest ${date}`,
  whichMinutes: 'Minutes',
  chooseMinutes: 'Choose minutes.',
  openMinutes: 'Open the minutes',
  items: (n) => count(n, 'item', 'items'),
  withMinutes: 'minutes available',
  withoutMinutes: 'no minutes yet',
  askMeeting: (forum, date) => `What was decided at the meeting of ${forum} on ${date}?`,
  states: {
    draft: 'Draft, not confirmed',
    confirmed: 'Confirmed',
    done: 'Done',
    closed: 'Closed',
  },
  owner: (name) => `Responsible: ${name}`,
  noOwner: 'Nobody named as responsible',
  due: (date) => `Due: ${date}`,
  oneForEach: 'One task for each',
  condition: (text) => `Condition: ${text}`,
};
