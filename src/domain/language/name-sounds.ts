import { memoized } from '../shared/memoized';
import { foldWord } from './fold';

/** What Danish names are written with for the same sound; the first column goes before the others are looked at. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ch|ck|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ph/gu, 'f'],
  [/th|dt/gu, 't'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/y/gu, 'i'],
  [/(?<=[a-zø])h/gu, ''],
  [/nd|nn/gu, 'n'],
  [/ld|ll/gu, 'l'],
  [/(?<=[eiø])[gj]$/gu, 'j'],
  [/son$/u, 'sen'],
  [/(.)\1/gu, '$1'],
];

/** A name as it sounds: Christian and Kristian, Høg and Høj, Schmidt and Schmitt come out the same. Never shown. */
export const nameSound = memoized((word: string): string =>
  SAME_SOUND.reduce((sound, [written, spoken]) => sound.replace(written, spoken), foldWord(word)),
);
