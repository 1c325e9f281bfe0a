import type { Role } from '../model';
import { rolesIn } from './person-marks';

export type PeopleKind = 'participants' | 'others' | 'absent' | 'members' | 'guests' | 'secretariat' | 'role';

export interface PeopleLabel {
  readonly kind: PeopleKind;
  readonly roles: readonly Role[];
  /** Offset in the line at which the list begins; the length of the line when it begins below. */
  readonly listAt: number;
}

const KINDS: readonly (readonly [PeopleKind, RegExp])[] = [
  [
    'participants',
    /^(?:møde)?deltager(?:e|ne|liste)?(?: i mødet)?$|^til\s?stede(?:værende)?(?: (?:var|er))?$|^(?:frem)?mødte?(?: op)?$|^deltog$|^(?:deltagende medlemmer|medlemmer til stede)$|^følgende (?:deltog|var (?:mødt|til\s?stede))$|^(?:ledelses|medarbejder)(?:siden|repræsentanter(?:ne)?)$/iu,
  ],
  [
    'absent',
    /^afbud(?: (?:modtaget )?fra)?$|^(?:ikke|ej) (?:(?:til\s?stede|mødt)(?: op)?|fremmødte?)$|^meldt (?:afbud|fra)$|^fravær(?:ende)?(?: (?:med|uden) afbud)?$|^udeblevet$/iu,
  ],
  [
    'others',
    /^(?:øvrige|andre) deltagere$|^(?:desuden|derudover|endvidere|herudover|yderligere) (?:deltog|deltagere|deltager)$|^(?:øvrige )?tilforordnede$|^fra (?:administrationen|forvaltningen)$|^(?:deltagere fra )?(?:administrationen|forvaltningen)$|^deltagere fra .{2,30}$/iu,
  ],
  ['guests', /^gæst(?:er)?$|^observatør(?:er)?$|^inviterede(?: gæster)?$|^oplægsholdere?$/iu],
  ['secretariat', /^(?:klynge)?sekretariat(?:et)?$|^sekretær(?:er)?$|^(?:deltagere )?fra sekretariatet$/iu],
  ['members', /^medlemmer$|^\p{L}{3,30}s medlemmer$|^medlemmer af \p{L}{3,30}$/iu],
];
const ROLE_LABEL =
  /^(?:(?:møde)?referent|mødeleder|ordstyrer|dirigent|formand|forperson|mødeleder og referent|facilitator)$/iu;

/** "Mødedeltagere:", "Afbud: …", "Referent: …", or such a word alone on its line. */
export function peopleLabel(line: string): PeopleLabel | null {
  const bare = line.replace(/[*_]/gu, '');
  const shift = line.length - bare.length;
  const match = /^([\p{L} ]{3,45}?)\s*(?::\s*|\t+\s*|$)/u.exec(bare);
  if (!match) return null;
  const label = (match[1] ?? '').trim();
  const listAt = match[0].length === bare.length ? line.length : match[0].length + shift;
  const kind = KINDS.find(([, pattern]) => pattern.test(label))?.[0];
  if (kind !== undefined) return { kind, roles: kind === 'secretariat' ? ['secretariat'] : [], listAt };
  return ROLE_LABEL.test(label) ? { kind: 'role', roles: rolesIn(label), listAt } : null;
}
