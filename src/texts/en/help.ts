import type { Texts } from '../texts';

export const help: Texts['help'] = {
  welcomeTitle: 'Hello, I am Referatbot',
  welcomeText: {
    personal: 'Ask me what the minutes of your committees say.',
    group: 'Ask me what your minutes say. I answer from the committees the person asking belongs to.',
    channel: 'Ask me what the minutes of the committee say.',
  },
  otherLanguage: 'På dansk: skriv »hjælp«.',
  title: 'Help',
  text: 'I answer briefly from the minutes and show where it stands. If the minutes do not say it, I tell you so.',
  address: {
    personal: 'Write your question the way you would say it.',
    group: 'Mention me with @Referatbot and write your question.',
    channel: 'Mention me with @Referatbot and write your question. I answer in the thread.',
  },
  examplesTitle: 'Tap to ask, for example',
  commandsTitle: 'You can also write',
  commands: [
    { command: 'meetings', does: 'the meetings, newest first' },
    { command: 'minutes', does: 'the minutes I can answer from' },
    { command: 'tasks', does: 'follow-ups from the minutes' },
    { command: 'forums', does: 'the committees you belong to' },
    { command: 'import', does: 'add minutes (for the secretariat)' },
    { command: 'to review', does: 'what only you can tell (for secretariats and chairs)' },
    { command: 'versions', does: 'versions of minutes, withdrawn ones too (for secretariats)' },
    { command: 'connect committee', does: 'committee news in this channel (for the secretariat)' },
    { command: 'undelivered', does: 'messages that did not arrive (for the secretariat)' },
    { command: 'help', does: 'this overview' },
  ],
  helpAction: 'Help',
  decisionQuestion: (title) => `What was decided about “${title}”?`,
  absencesQuestion: (forum, date) => `Who sent apologies for the meeting of ${forum} on ${date}?`,
  tasksQuestion: (forum) => `Which tasks came out of the latest meeting of ${forum}?`,
};
