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
    /^(?:møde)?deltager(?:e|ne|liste)?$|^til\s?stede(?:værende)?$|^tilstedeværende$|^fremmødte?$|^mødte?$|^deltog$|^medlemmer til stede$|^deltagende medlemmer$|^følgende deltog$/iu,
  ],
  [
    'absent',
    /^afbud(?: fra)?$|^fravær(?:ende)?$|^ikke til\s?stede$|^ikke mødt$|^ej til stede$|^meldt afbud$|^fraværende med afbud$|^afbud modtaget fra$/iu,
  ],
  [
    'others',
    /^(?:øvrige|andre) deltagere$|^(?:desuden|derudover|endvidere|herudover|yderligere) (?:deltog|deltagere|deltager)$|^(?:øvrige )?tilforordnede$|^fra (?:administrationen|forvaltningen)$|^(?:deltagere fra )?(?:administrationen|forvaltningen)$/iu,
  ],
  ['guests', /^gæst(?:er)?$|^observatør(?:er)?$|^inviterede(?: gæster)?$|^oplægsholdere?$/iu],
  ['secretariat', /^(?:klynge)?sekretariat(?:et)?$|^sekretær(?:er)?$|^fra sekretariatet$/iu],
  ['members', /^medlemmer$|^udvalgets medlemmer$|^medlemmer af (?:udvalget|gruppen|forummet|klyngen)$/iu],
];
const ROLE_LABEL =
  /^(?:referent|mødeleder|ordstyrer|dirigent|formand|forperson|mødeleder og referent|facilitator)$/iu;

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
