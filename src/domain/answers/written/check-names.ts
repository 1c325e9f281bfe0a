import { nameSound } from '../../language/name-sounds';
import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stop-words';
import { isTitleWord } from '../../language/titles';
import { tokens, type Token } from '../../language/tokens';
import type { ClaimProblem } from './claim-problem';
import { isSameWord, shared, stretch, type Ground } from './ground';
import { findDates } from '../../language/dates';

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:»"“(]\s*)$/u;
const ACRONYM = /[\p{Lu}\d]/u;
const LONGEST_GAP = 3;

/** Every name of a claim stands in its ground, put together the same way, and there it has to do with the same. */
export function wrongNames(claim: string, ground: Ground): readonly ClaimProblem[] {
  const names = namesIn(claim);
  const wrong = [
    ...names.filter(({ folded }) => !stands(folded, ground)),
    ...mixedUp(claim, names, ground),
    ...strangeOpening(claim, ground),
    ...names.filter((name) => stands(name.folded, ground) && !hasToDoWith(name, claim, ground)),
  ];
  return [...new Set(wrong.map(({ text }) => text))].map((value) => ({ kind: 'name', value }) as const);
}

/** Words with a capital that the beginning of a sentence does not explain. */
function namesIn(text: string): readonly Token[] {
  const dates = findDates(text);
  return tokens(text).filter(
    (word) =>
      CAPITAL.test(word.text) &&
      !isStopWord(word.folded) &&
      !dates.some(({ span }) => span.start < word.span.end && word.span.start < span.end) &&
      (!SENTENCE_START.test(text.slice(0, word.span.start)) || ACRONYM.test(word.text.slice(1))),
  );
}

/** A name may stand in the genitive on either side. */
function stands(folded: string, { folded: known }: Ground): boolean {
  return known.has(folded) || known.has(`${folded}s`) || known.has(bare(folded));
}

function bare(folded: string): string {
  return folded.replace(/s$/u, '');
}

/** The first name of one person with the last name of another. */
function mixedUp(claim: string, names: readonly Token[], { words }: Ground): readonly Token[] {
  const all = tokens(claim);
  return names.filter((name) => {
    const before = all[all.findIndex(({ span }) => span.start === name.span.start) - 1];
    if (before === undefined || !isBeside(before, name, claim) || !isNameHere(before, words)) return false;
    const places = words.flatMap((word, at) => (isSameName(word, before) ? [at] : []));
    return !places.some((at) =>
      words.slice(at + 1, at + 1 + LONGEST_GAP).some((word) => isSameName(word, name)),
    );
  });
}

function isBeside(before: Token, name: Token, claim: string): boolean {
  return CAPITAL.test(before.text) && /^\s+$/u.test(claim.slice(before.span.end, name.span.start));
}

/** "Direktør" at the beginning of a sentence is no name. */
function isNameHere({ text, folded }: Token, words: readonly Token[]): boolean {
  if (isStopWord(folded) || isTitleWord(text)) return false;
  const same = words.filter((word) => word.folded === folded);
  return same.length > 0 && same.every((word) => CAPITAL.test(word.text));
}

function isSameName(one: Token, other: Token): boolean {
  return bare(one.folded) === bare(other.folded);
}

/**
 * The first word has a capital whatever it is. It is taken for a name that does not stand there when another name
 * follows it, when it is nearly one of the ground's names, or when it takes the place of what the ground's sentence begins with.
 */
function strangeOpening(claim: string, ground: Ground): readonly Token[] {
  const [first, second] = tokens(claim);
  if (first === undefined || !CAPITAL.test(first.text) || isStopWord(first.folded)) return [];
  const word = stem(first.folded);
  const known =
    stands(first.folded, ground) || ground.words.some(({ folded }) => isSameWord(word, stem(folded)));
  if (known || /^\d/u.test(first.text)) return [];
  const isFollowed = second !== undefined && CAPITAL.test(second.text);
  return isFollowed || isNearly(first, ground) || takesPlace(first, claim, ground) ? [first] : [];
}

function isNearly({ folded }: Token, { words }: Ground): boolean {
  return words.some(
    (word) =>
      CAPITAL.test(word.text) &&
      (nameSound(word.folded) === nameSound(folded) || isOneLetterOff(word.folded, folded)),
  );
}

function isOneLetterOff(one: string, other: string): boolean {
  if (one.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther
  );
}

function takesPlace({ folded }: Token, claim: string, { sentences }: Ground): boolean {
  const own = stretch(claim).telling.filter((word) => word !== stem(folded));
  const best = sentences.reduce<(typeof sentences)[number] | null>(
    (found, one) => (shared(own, one) > (found === null ? 0 : shared(own, found)) ? one : found),
    null,
  );
  const [begins] = tokens(best?.text ?? '');
  if (begins === undefined || isStopWord(begins.folded)) return false;
  return !tokens(claim).some((word) => isSameWord(stem(word.folded), stem(begins.folded)));
}

/** Where the name stands, or right after it, stands something else of what the claim says. */
function hasToDoWith({ folded, span }: Token, claim: string, ground: Ground): boolean {
  const names = new Set(
    tokens(claim).flatMap((word) => (CAPITAL.test(word.text) ? [stem(word.folded)] : [])),
  );
  const own = stretch(clauseAt(claim, span.start)).telling.filter((word) => !names.has(word));
  const at = ground.sentences.flatMap(({ text }, index) =>
    tokens(text).some((word) => bare(word.folded) === bare(folded)) ? [index] : [],
  );
  if (own.length === 0 || at.length === 0) return true;
  return at.some((index) => neighbours(ground, index).some((one) => shared(own, one) > 0));
}

/** "Hun afdækker …" goes on about whom the sentence before names; a line with a name alone belongs to the lines around it. */
function neighbours({ sentences }: Ground, index: number): Ground['sentences'] {
  const here = sentences[index];
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  const isShort = (here?.telling.length ?? 0) <= 4;
  const goesOn = /^(?:hun|han|de|vedkommende|she|he|they)(?!\p{L})/iu.test(after?.text ?? '');
  return [here, ...(isShort ? [before] : []), ...(isShort || goesOn ? [after] : [])].filter(
    (one) => one !== undefined,
  );
}

function clauseAt(claim: string, at: number): string {
  const from = Math.max(...[';', '. '].map((mark) => claim.lastIndexOf(mark, at)), -1) + 1;
  const until = claim.slice(at).search(/[;.](?:\s|$)/u);
  return claim.slice(from, until < 0 ? undefined : at + until);
}
