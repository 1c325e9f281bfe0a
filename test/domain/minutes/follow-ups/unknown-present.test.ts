import { unknownPresent } from '../../../../src/domain/minutes/follow-ups/unknown-present';
import { wordsOf } from '../../../../src/domain/minutes/follow-ups/words';

function infinitiveIn(words: string): string | null {
  const [word, next] = wordsOf(words);
  return word === undefined ? null : (unknownPresent(word, next)?.infinitive ?? null);
}

describe('unknownPresent', () => {
  it.each([
    ['vander haven', 'vande'],
    ['låner teltet', 'låne'],
    ['spørger naboerne', 'spørge'],
  ])('takes "%s" for work', (words, infinitive) => {
    expect(infinitiveIn(words)).toBe(infinitive);
  });

  it.each(['mener det', 'stopper i gruppen', 'spørger til planen', 'spørger', 'formænder og', 'haven er'])(
    'sees none in "%s"',
    (words) => {
      expect(infinitiveIn(words)).toBeNull();
    },
  );
});
