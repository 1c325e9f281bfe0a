import { isPersonName } from '../../language/names';
import { canBeGivenName } from './given-names';

/** "Ida Holm", on one line. */
const NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\.|\p{L}*\p{Ll})(?:-\p{Lu}\p{Ll}+)?){1,3}/gu;
/** Where meetings are held, and what they are called. */
const PLACE =
  /(?:hus|huset|center|centret|skole|skolen|kro|gård|gade|vej|plads|sal|torv|havn|park|kirke|by|klynge|klyngen|sygehus|kommune|råd|rådet)$/iu;

/** Names above the first item that no list of people was read from, and that come again below it. */
export function namesInHead(head: string, body: string): readonly string[] {
  const names = new Set([...head.matchAll(NAME)].filter(isSomebody(head)).map(([name]) => name));
  return [...names].filter((name) => body.includes(name));
}

function isSomebody(head: string): (match: RegExpExecArray) => boolean {
  return ({ 0: name, index }) => {
    const [first = ''] = name.split(' ');
    const isWhole = index === 0 || /[^\p{L}-]/u.test(head.charAt(index - 1));
    return isWhole && !PLACE.test(name) && canBeGivenName(first) && isPersonName(name);
  };
}
