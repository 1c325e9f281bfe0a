import type { Located } from '../../shared/span';
import { leadingName } from '../../language/names';
import type { Role } from '../model';
import { rolesIn } from './person-marks';

const TOOK_MINUTES = /\s(?:tog|tager|skrev|førte)\sreferat(?=[\s.,]|$)/u;
const LED =
  /\s(?:(?:ledede|styrede)\s(?:hele\s)?(?:mødet|ordet)|førte\sordet|stod\sfor\s(?:ordet|mødeledelsen))(?=[\s.,]|$)/u;
/** "Bemærkninger: Eva tog referat" */
const LABEL = /^[*_]{0,2}[\p{L} ]{3,30}:[*_]{0,2}\s+(?=\p{L})/u;
const CHOSEN =
  /\s(?:blev|er|var)\s(?:(?:valgt|udpeget)\s(?:til|som)\s)?(?<office>ordstyrer|dirigent|mødeleder|referent)(?=[\s.,]|$)/u;

export interface StatedRole {
  readonly name: Located<string>;
  readonly roles: readonly Role[];
}

/** "Eva fra forvaltningen tog referat", "Bo Vig blev valgt til ordstyrer": one sentence that begins with the name. */
export function statedRole(sentence: string): StatedRole | null {
  const roles = rolesOf(sentence);
  if (roles.length === 0) return null;
  const start = LABEL.exec(sentence)?.[0].length ?? 0;
  const name = leadingName(sentence.slice(start));
  if (name === null) return null;
  const span = { start: start + name.span.start, end: start + name.span.end };
  return { name: { value: name.value, span }, roles };
}

function rolesOf(sentence: string): readonly Role[] {
  if (TOOK_MINUTES.test(sentence)) return ['minute-taker'];
  if (LED.test(sentence)) return ['facilitator'];
  const office = CHOSEN.exec(sentence)?.groups?.['office'];
  return office === undefined ? [] : rolesIn(office);
}
