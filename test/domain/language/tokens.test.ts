import { tokens } from '../../../src/domain/language/tokens';

const words = (text: string): readonly string[] => tokens(text).map(({ folded }) => folded);

describe('tokens', () => {
  it('parts at a hyphen between words and between years', () => {
    expect(words('IV-aftalen gælder 2024-2027')).toEqual(['iv', 'aftalen', 'gølder', '2024', '2027']);
  });

  it('joins at a hyphen beside a single letter', () => {
    expect(words('F-ACT og e-sundhed')).toEqual(['fact', 'og', 'esundhed']);
  });

  it('joins a word hyphenated over a line break', () => {
    expect(words('Pia Hel-\nlevang')).toEqual(['pia', 'hellevang']);
  });

  it('keeps numbers whole and drops thousands separators', () => {
    expect(words('250.000 kr., 257,5 mio.')).toEqual(['250000', 'kr', '257,5', 'mio']);
  });

  it('reads damaged letters as part of the word', () => {
    expect(words('skolefravÃ¦r')).toEqual(['skolefravør']);
  });

  it('tells where each word stands', () => {
    const text = 'Den  lille model';

    const found = tokens(text).map(({ span }) => text.slice(span.start, span.end));

    expect(found).toEqual(['Den', 'lille', 'model']);
  });

  it('finds nothing in punctuation', () => {
    expect(words(' - … !')).toEqual([]);
  });
});
