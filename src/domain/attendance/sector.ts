/** The parts of the health service a committee brings together; `municipality` stands for each municipality by itself. */
export const SECTORS = [
  'region',
  'municipality',
  'hospital',
  'psychiatry',
  'general-practice',
  'patients',
  'secretariat',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];
