import type { Texts } from '../texts';

export const privacy: Texts['privacy'] = {
  title: 'Your data',
  intro:
    'This is what I keep of you: your seats and answers, what you have asked the secretariat, and what you think of my answers. Minutes, registered attendance and the answers of others belong to the committee and stay.',
  none: 'I keep nothing that you can delete.',
  judged: (n) => (n === 1 ? 'You have judged 1 answer of mine.' : `You have judged ${n} answers of mine.`),
  asked: (question, forum, state) => `You have asked ${forum}: “${question}” (${state})`,
  moreAsked: (n) => (n === 1 ? '… and 1 more question.' : `… and ${n} more questions.`),
  states: { open: 'waiting for an answer', withdrawn: 'withdrawn', answered: 'answered' },
  joined: (n) =>
    n === 1
      ? 'I have noted when you were in 1 online meeting. It is deleted 30 days after the meeting.'
      : `I have noted when you were in ${n} online meetings. It is deleted 30 days after the meeting.`,
  seat: (name, forum) => `${name} in ${forum}`,
  more: (n) => `… and ${n} older answers. Choose “Show as text” to see all of them.`,
  substitutions: 'Others have named you as their substitute',
  substitutionsStay: 'That belongs to their seats and answers, and stays when you delete your data.',
  substitution: (when, holder, said) => `${when}: in place of ${holder} (${said})`,
  standing: (holder) => `Standing substitute for ${holder}`,
  formerHolder: 'somebody who held the seat before',
  youSaid: {
    'not-asked': 'I have not asked you',
    asked: 'you were asked, but have not answered',
    accepted: 'you have said yes',
    declined: 'you have said that you cannot come',
  },
  moreSubstitutions: (n) => `… and ${n} more. Choose “Show as text” to see all of them.`,
  deleted: (n) => (n === 1 ? '1 entry was deleted.' : `${n} entries were deleted.`),
  export: 'Show as text',
  delete: 'Delete my data',
  mute: {
    meetings: 'Do not write to me about meetings',
    answers: 'Do not write to me about answers',
    questions: 'Do not write to me about questions',
    members: 'Do not write to me about members',
  },
  unmute: {
    meetings: 'Write to me about meetings',
    answers: 'Write to me about answers',
    questions: 'Write to me about questions',
    members: 'Write to me about members',
  },
  exportTitle: 'Your data as text',
  exportHint: 'JSON that can be copied and kept.',
  cut: 'There is more than a card can show. The operators can give you all of it.',
  deleteTitle: 'Delete your data?',
  deleteText: (n) =>
    `${n === 1 ? '1 entry is' : `${n} entries are`} deleted for good: answers to meetings, judgements, questions to the secretariat with their answers, and when you were online. You are asked again about meetings that are still to come.`,
  deleteYes: 'Yes, delete them',
  deleteNo: 'No, keep them',
  back: 'Back',
  refused: 'I show that in a personal chat only.',
};
