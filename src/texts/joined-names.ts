import type { Language } from '../domain/answers/answer';
import { textsIn } from './texts';

/** "A, B og C". */
export function joinedNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${textsIn(language).attendance.and} ${last}`;
}
