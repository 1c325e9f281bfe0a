import type { Deviation } from '../../domain/minutes/model';

const numbers = new Intl.ListFormat('da');

export const items = {
  deviation: ({ kind, points }: Pick<Deviation, 'kind' | 'points'>): string => SAID[kind](points),
};

const SAID: Readonly<Record<Deviation['kind'], (points: readonly number[]) => string>> = {
  rejected: () => 'Indstillingen blev ikke fulgt.',
  partly: (points) =>
    points.length === 0
      ? 'Indstillingen blev kun fulgt delvist.'
      : `Indstillingen blev ikke fulgt i punkt ${numbers.format(points.map(String))}.`,
  changed: () => 'Beslutningen ændrer noget i indstillingen.',
  added: () => 'Indstillingen blev fulgt med en tilføjelse.',
};
