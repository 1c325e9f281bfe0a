import type { Texts } from '../texts';

export const privacy: Texts['privacy'] = {
  title: 'Your data',
  intro:
    'This is what I keep of your part in meetings: your seats and your answers. Minutes and registered attendance belong to the committee and stay.',
  none: 'I keep no answers of yours.',
  judged: (n) => (n === 1 ? 'You have judged 1 answer of mine.' : `You have judged ${n} answers of mine.`),
  seat: (name, forum) => `${name} in ${forum}`,
  more: (n) => `… and ${n} older answers. Choose “Show as text” to see all of them.`,
  deleted: (n) => (n === 1 ? '1 answer was deleted.' : `${n} answers were deleted.`),
  export: 'Show as text',
  delete: 'Delete my answers',
  muteMeetings: 'Do not write to me about meetings',
  unmuteMeetings: 'Write to me about meetings',
  muteAnswers: 'Do not write to me about answers',
  unmuteAnswers: 'Write to me about answers',
  exportTitle: 'Your data as text',
  exportHint: 'JSON that can be copied and kept.',
  cut: 'There is more than a card can show. The operators can give you all of it.',
  deleteTitle: 'Delete your answers?',
  deleteText: (n) =>
    `${n === 1 ? '1 answer is' : `${n} answers are`} deleted for good. You are asked again about meetings that are still to come.`,
  deleteYes: 'Yes, delete them',
  deleteNo: 'No, keep them',
  back: 'Back',
  refused: 'I show that in a personal chat only.',
};
