import type { Texts } from '../texts';

export const files: Texts['files'] = {
  titles: { participants: 'The list of participants is ready', calendar: 'The calendar file is ready' },
  valid: (minutes) => `The link is yours and works for ${minutes} minutes.`,
  fetch: 'Get the file',
  back: 'Back',
  names: { participants: 'participants', calendar: 'meeting' },
  buttons: { participants: 'Get as a file', calendar: 'Calendar file' },
  refused: {
    'not-allowed':
      'I cannot give you that file. The meeting may be gone, or the file is for the secretariat only.',
    'personal-only': 'Get that file in a chat of our own. Write “participants” to me there.',
    'no-address': 'Files cannot be fetched here yet, because my address has not been set up.',
  },
  expired: 'The link has expired. Press “Get as a file” or “Calendar file” in the chat again.',
  unknown: 'The link does not work. Get the file from the chat anew.',
};
