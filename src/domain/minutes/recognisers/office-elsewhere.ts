import { isOrganisation } from '../../language/organisations';

/** Associations have chairs of their own; authorities and hospitals do not. */
const WITH_CHAIR =
  /^Danske\s\p{Lu}|(?:^|[\s-])(?:PLO|FOA|DSR|KKR)(?!\p{L})|(?:forening|forbund|råd|klub|selskab|udvalg|bestyrelse|laug?|nævn)(?:en|et)?(?:$|[\s,-])/iu;

/** The office of another body than this one, where the body is named behind it: "formand, PLO Nord". */
export function isOfficeElsewhere(office: string, behind: readonly string[]): boolean {
  if (/^udvalgsfor(?:mand|person)$/iu.test(office)) return behind.some((part) => isOrganisation(part));
  return /^for(?:mand|person)$/iu.test(office) && WITH_CHAIR.test(behind[0] ?? '');
}
