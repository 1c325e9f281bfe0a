import type { Texts } from '../texts';

export const notifications: Texts['notifications'] = {
  announced: 'New minutes',
  changed: 'Minutes were corrected',
  asked: 'What was decided?',
  showMinutes: 'Show the minutes',
  moreItems: (n) => `and ${n} more`,
  form: {
    connect: {
      title: 'Connect a committee',
      text: 'I write in this conversation when there is news about the committee. Everybody in it can read that.',
      send: 'Connect',
    },
    disconnect: {
      title: 'Disconnect a committee',
      text: 'I then no longer write about the committee in this conversation.',
      send: 'Disconnect',
    },
  },
  forumLabel: 'Committee',
  nameLabel: 'Name of the committee',
  nameError: 'Write the name of the committee.',
  forumError: 'Choose a committee from the list.',
  connected: (forum) => `This conversation is connected to ${forum}`,
  disconnected: (forum) => `This conversation is no longer connected to ${forum}`,
  whoBelongs:
    'The secretariat confirms who of you belongs to the committee: write “members” to me in a chat of our own.',
  disconnectedText: 'Write “connect committee” to connect it again.',
  told: {
    'new-minutes': 'I write here when new minutes arrive.',
    'changed-minutes': 'I write here when minutes are corrected.',
    meetings: 'I write here about meetings, and who has not answered.',
  },
  notTold: {
    'new-minutes': 'I do not write about new minutes.',
    'changed-minutes': 'I do not write about corrected minutes.',
    meetings: 'I do not write about meetings.',
  },
  mute: {
    'new-minutes': 'Turn off new minutes',
    'changed-minutes': 'Turn off corrected minutes',
    meetings: 'Turn off meetings',
  },
  unmute: {
    'new-minutes': 'Turn on new minutes',
    'changed-minutes': 'Turn on corrected minutes',
    meetings: 'Turn on meetings',
  },
  disconnectAction: 'Disconnect',
  undelivered: {
    title: 'Messages I could not deliver',
    none: 'There are none in the committees you are the secretariat of.',
    retry: 'Try again',
    retried: (n) =>
      n === 1 ? 'I am trying to send one message again.' : `I am trying to send ${n} messages again.`,
    what: {
      'new-minutes': 'New minutes',
      'changed-minutes': 'Corrected minutes',
      meetings: 'Meeting',
      answers: 'Answers to a meeting',
      questions: 'Question to the secretariat',
      members: 'Change of members',
    },
    reasons: {
      blocked: 'I may not write in the conversation. Add me to it again.',
      gone: 'The conversation no longer exists. Connect the committee to another one.',
      unreachable: 'I was removed from the conversation. Add me to it again.',
      refused: 'Teams did not accept the message.',
      'failed-too-often': 'Teams did not answer, although I tried for hours.',
    },
  },
  refused: {
    'in-company': 'I show that only in a chat with me alone. Write “undelivered” there.',
    'personal-chat':
      'You do that in the channel or group chat of the committee: mention me there and write “connect committee” or “disconnect committee”.',
    'not-secretariat': 'The secretariat connects committees to conversations. Ask them to do it.',
    'nothing-connected': 'This conversation is not connected to a committee you are the secretariat of.',
    'nothing-chosen':
      'You have not chosen a committee. Write “disconnect committee” and choose one from the list.',
    'nothing-named':
      'You have not written a name. Write “connect committee” and put the name of the committee in the field.',
    'unknown-name':
      'I know no committee of that name that you are the secretariat of. You see the names when you write “forums” in a chat with me alone.',
  },
};
