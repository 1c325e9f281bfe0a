import type { Deviation } from '../../domain/minutes/model';
import type { Texts } from '../texts';

const numbers = new Intl.ListFormat('en');

export const items: Texts['items'] = {
  deviation: ({ kind, points }) => SAID[kind](points),
};

const SAID: Readonly<Record<Deviation['kind'], (points: readonly number[]) => string>> = {
  rejected: () => 'The recommendation was not followed.',
  partly: (points) =>
    points.length === 0
      ? 'The recommendation was followed only in part.'
      : `The recommendation was not followed in point ${numbers.format(points.map(String))}.`,
  changed: () => 'The decision changes something in the recommendation.',
  added: () => 'The recommendation was followed with an addition.',
};
