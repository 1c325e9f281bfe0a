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

describe('foldWord at the end of a plural', () => {
  it.each(['datoer', 'videoerne', 'skemaet', 'temaer'])('keeps %s as it is', (word) => {
    expect(foldWord(word)).toBe(word);
  });

  it.each([
    ['goer', 'gør'],
    ['fravaer', 'fravær'],
    ['loesning', 'løsning'],
  ])('still reads %s as %s', (typed, meant) => {
    expect(foldWord(typed)).toBe(foldWord(meant));
  });
});
