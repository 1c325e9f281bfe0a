import { analyse } from '../../../src/domain/language/analyse';
import { ownStem, withoutOwnLetter } from '../../../src/domain/language/own-spelling';

function stemOf(word: string): string | undefined {
  return analyse(word)[0]?.stem;
}

describe('words that only their own letter tells apart', () => {
  it.each([
    ['lånt', 'løn'],
    ['går', 'gør'],
    ['læser', 'løser'],
    ['måden', 'møde'],
    ['røde', 'råd'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('has the forms of such a word in common', () => {
    expect(stemOf('Lånet')).toBe(stemOf('låner'));
  });

  it('leaves all other words alone', () => {
    expect(ownStem('hospital')).toBeNull();
  });

  it('knows how the word is found where the letters are lost', () => {
    expect(withoutOwnLetter(ownStem('lån') ?? '')).toBe(stemOf('løn'));
  });
});
