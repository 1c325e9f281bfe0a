import type { Texts } from '../texts';

export const progress: Texts['progress'] = {
  searching: 'Searching the minutes …',
  writing: 'Writing the answer …',
  checking: 'Checking the sources …',
};
