import { isStopWord } from '../../language/stop-words';
import { foldWord } from '../../language/fold';
import { analyse, type Term } from '../../language/analyse';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The text without the names and numbers (or `all` words) the question itself gave: only what is left can be its answer. */
export function withoutAsked(text: string, asked: readonly Term[], all = false): string {
  const said = new Set(
    asked.filter((word) => !isStopWord(word.folded)).map((word) => word.folded.replace(/s$/u, '')),
  );
  if (!analyse(text).some((word) => said.has(word.folded.replace(/s$/u, '')))) return text;
  return text.replace(WORD, (word) => {
    const known = said.has(foldWord(word).replace(/s$/u, '')) && (all || /^[\p{Lu}\p{N}]/u.test(word));
    return known ? '' : word;
  });
}
