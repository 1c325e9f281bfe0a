import type { Term } from '../language/analyse';
import { ENGLISH_BODIES } from '../language/english-bodies';
import { foldWord } from '../language/fold';
import type { ForumMention, NamedForum } from './forum-mention';

/** "the steering group", "directors' forum": the forum whose Danish name says so, as answers in English call it. */
export function englishMention(words: readonly Term[], forums: readonly NamedForum[]): ForumMention | null {
  for (const { english, danish } of ENGLISH_BODIES) {
    const at = words.findIndex((_, start) => isSaidAt(words, start, english));
    const [only, ...others] = at < 0 ? [] : forums.filter(({ name }) => danish.test(name));
    if (only !== undefined && others.length === 0)
      return { forums: [only.id], words: new Set(words.slice(at, at + english.length)), certain: true };
  }
  return null;
}

function isSaidAt(words: readonly Term[], start: number, english: readonly string[]): boolean {
  return english.every((word, index) => {
    const said = words[start + index]?.folded ?? '';
    return said === foldWord(word) || said.replace(/s$/u, '') === foldWord(word).replace(/s$/u, '');
  });
}
