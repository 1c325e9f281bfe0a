import { foldWord } from '../../../src/domain/language/fold';

describe('foldWord', () => {
  it.each([
    ['Børn', 'BÅrn'],
    ['være', 'vÅre'],
    ['læge', 'lÃ¦ge'],
    ['fravær', 'fravaer'],
    ['Århus', 'Aarhus'],
    ['møde', 'moede'],
  ])('brings %s and %s together', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it('takes accents and soft hyphens away', () => {
    expect(foldWord('Caf\u00e9\u00ad')).toBe('cafe');
  });

  it('keeps words with other letters apart', () => {
    expect(foldWord('bil')).not.toBe(foldWord('bål'));
  });
});
