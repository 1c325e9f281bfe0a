import type { Texts } from '../texts';

export const items: Texts['items'] = {
  deviation: {
    rejected: 'The recommendation was not followed.',
    partly: 'The recommendation was followed only in part.',
    changed: 'The decision changes something in the recommendation.',
    added: 'The recommendation was followed with an addition.',
  },
  notInPoints: (points) => `The recommendation was not followed in point ${points}.`,
};
