import type { Sector } from '../attendance/sector';

/** Tried in order: "Psykiatrien i Region Nord" is psychiatry, "Praktiserende læge, Havby Kommune" general practice. */
const SIGNS: readonly (readonly [Sector, RegExp])[] = [
  ['psychiatry', /psykiatri/iu],
  ['general-practice', /\bplo\b|alment? praksis|praktiserende|praksis(?:konsulent|koordinator|leder|læge)/iu],
  [
    'patients',
    /patient(?:inddragelse|forening|repræsentant|råd)|pårørende|ældreråd|handicapråd|danske patienter|\bdh\b/iu,
  ],
  ['hospital', /hospital|sygehus|\bklinik/iu],
  ['municipality', /kommune/iu],
  ['region', /\bregion/iu],
  ['secretariat', /sekretariat/iu],
];

/** A proposal from what minutes say of a person; somebody has to confirm it. */
export function probableSector(...facts: readonly (string | null)[]): Sector {
  const text = facts.filter((fact) => fact !== null).join(', ');
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
}
