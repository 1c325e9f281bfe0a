import type { Deviation } from '../../domain/minutes/model';

export const items = {
  /** How a decision differs from its recommendation. */
  deviation: {
    rejected: 'Indstillingen blev ikke fulgt.',
    partly: 'Indstillingen blev kun fulgt delvist.',
    changed: 'Beslutningen ændrer noget i indstillingen.',
    added: 'Indstillingen blev fulgt med en tilføjelse.',
  } satisfies Record<Deviation['kind'], string>,
  notInPoints: (points: string) => `Indstillingen blev ikke fulgt i punkt ${points}.`,
};
