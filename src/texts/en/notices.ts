import type { Texts } from '../texts';

export const notices: Texts['notices'] = {
  'nothing-said': 'I can only read text. Write your question in words, or write “help”.',
  'empty-mention':
    'Write your question together with @Referatbot, for example “What was decided about the budget?”. Write “help” to see more.',
  'too-long': (limit) =>
    `The message is too long for me to answer well. Ask one question of at most ${limit} characters.`,
  'file-received':
    'I read PDF, Word, HTML and text when the secretariat sends them in our personal chat. Write “import” there.',
  thanked: 'You are welcome. Write whenever you have another question.',
  'stale-card':
    'The button belongs to an older card that I can no longer use. Please ask your question again.',
  'item-gone':
    'I cannot show the item. The minutes may have been removed, or you do not belong to the committee. Write “minutes” to see those you can ask about.',
  'no-item-yet':
    'I have no item to show yet. Ask a question, and I will show the item behind the answer, or write “minutes”.',
  'not-here':
    'Others read along here, so I only answer about the committee this conversation is connected to, and only to its members. Ask me in a chat of our own. The secretariat connects the conversation by writing “connect committee” to me here.',
  unavailable: (reference) =>
    `I cannot reach the minutes right now. Please try again in a moment. Reference: ${reference}.`,
  failed: (reference) =>
    `Something went wrong on my side and I could not answer. Please try again in a moment. Reference: ${reference}.`,
};
