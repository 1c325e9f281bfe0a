import type { Located } from '../../shared/span';
import { leadingName } from '../../language/names';
import type { Role } from '../model';
import { rolesIn } from './person-marks';

const TOOK_MINUTES = /\s(?:tog|tager|skrev|førte)\sreferat(?=[\s.,]|$)/u;
const LED = /\s(?:ledede|styrede)\s(?:hele\s)?mødet(?=[\s.,]|$)/u;
const CHOSEN =
  /\s(?:blev|er|var)\s(?:(?:valgt|udpeget)\s(?:til|som)\s)?(?<office>ordstyrer|dirigent|mødeleder|referent)(?=[\s.,]|$)/u;

export interface StatedRole {
  readonly name: Located<string>;
  readonly roles: readonly Role[];
}

/** "Eva fra forvaltningen tog referat", "Bo Vig blev valgt til ordstyrer": one sentence that begins with the name. */
export function statedRole(sentence: string): StatedRole | null {
  const roles = rolesOf(sentence);
  const name = roles.length > 0 ? leadingName(sentence) : null;
  return name === null ? null : { name, roles };
}

function rolesOf(sentence: string): readonly Role[] {
  if (TOOK_MINUTES.test(sentence)) return ['minute-taker'];
  if (LED.test(sentence)) return ['facilitator'];
  const office = CHOSEN.exec(sentence)?.groups?.['office'];
  return office === undefined ? [] : rolesIn(office);
}
