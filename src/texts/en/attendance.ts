import type { Texts } from '../texts';

export const attendance: Texts['attendance'] = {
  and: 'and',
  absent: (names) => `Apologies were received from ${names}.`,
  nobodyAbsent: 'There were no apologies.',
  insteadOf: (by, replaced) => `${by} attended in place of ${replaced}.`,
  noShow: (names) => `${names} did not attend and sent no apologies.`,
  partial: (name, items) => `${name} attended item ${items}.`,
  away: (name, items) => `${name} did not attend item ${items}.`,
};
