import { isPersonName, isShortName } from '../../language/names';
import { isTitle, isTitleWord, isTrade } from '../../language/titles';

/** "Borgmester Ole Vind" is a title and a name. */
export function titledName(
  text: string,
  { shortNames }: { readonly shortNames: boolean },
): { name: string; title: string | null } | null {
  const words = text.trim().split(/\s+/u);
  let titles = 0;
  while (titles < words.length - 1 && isTitleWord(words[titles] ?? '')) titles += 1;
  for (let count = titles; count >= 0; count -= 1) {
    const name = words.slice(count).join(' ');
    const known = count > 0 || shortNames ? isShortName(name) : isPersonName(name);
    if (known) return { name, title: count === 0 ? null : words.slice(0, count).join(' ') };
  }
  return adjectiveTitle(words) ?? namedOffice(words) ?? tradeBefore(words);
}

/** "Praksis koordinator Eva Holm", "PLO-m Bo Vig": what no list of offices knows, before a name of two words or more. */
function namedOffice(words: readonly string[]): { name: string; title: string } | null {
  const count = /^\p{Lu}{2,4}-\p{Ll}+$/u.test(words[0] ?? '') ? 1 : 2;
  const [title, name] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  const isOffice = count === 1 || (/^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') && isTitleWord(words[1] ?? ''));
  return isOffice && isPersonName(name) ? { name, title } : null;
}

/** "forvalter Eva Holm": a trade no list of offices knows, by how such words end. */
function tradeBefore(words: readonly string[]): { name: string; title: string } | null {
  const [title = '', ...rest] = words;
  const name = rest.join(' ');
  return isTrade(title) && isPersonName(name) ? { name, title } : null;
}

/** "praktiserende læge Eva Holm": lower-case words up to a title word. */
function adjectiveTitle(words: readonly string[]): { name: string; title: string } | null {
  const start = words.findIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word));
  if (start < 1 || start > 4) return null;
  const [title, name] = [words.slice(0, start).join(' '), words.slice(start).join(' ')];
  return isTitle(title) && isPersonName(name) ? { name, title } : null;
}
