import { unknownPresent } from '../../../../src/domain/minutes/follow-ups/unknown-present';
import { wordsOf } from '../../../../src/domain/minutes/follow-ups/words';

function infinitiveIn(words: string): string | null {
  const [word] = wordsOf(words);
  return word === undefined ? null : (unknownPresent(word)?.infinitive ?? null);
}

describe('unknownPresent', () => {
  it.each([
    ['vander haven', 'vande'],
    ['låner teltet', 'låne'],
  ])('takes "%s" for work', (words, infinitive) => {
    expect(infinitiveIn(words)).toBe(infinitive);
  });

  it.each(['mener det', 'stopper i gruppen', 'formænder og', 'haven er', 'mødeleder Ida'])(
    'sees none in "%s"',
    (words) => {
      expect(infinitiveIn(words)).toBeNull();
    },
  );
});
