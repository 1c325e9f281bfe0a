import { foldWord } from '../../../src/domain/language/fold';
import { stem } from '../../../src/domain/language/stem';

const stemOf = (word: string): string => stem(foldWord(word));

describe('stem', () => {
  it.each([
    ['budget', 'budgettet'],
    ['besluttede', 'beslutning'],
    ['godkendes', 'godkendelsen'],
    ['vedtog', 'vedtaget'],
    ['gennemgik', 'gennemgå'],
    ['børn', 'barnet'],
    ['mødefrekvens', 'mødefrekvensen'],
    ['projektafslutning', 'projektafslutningen'],
    ['rundsende', 'rundsendes'],
    ['åbent', 'åbner'],
    ['bolig', 'boligerne'],
    ['afdeling', 'afdelinger'],
    ['stillingen', 'stillinger'],
    ['økonomiudvalg', 'økonomiudvalget'],
    ['sårbillede', 'sårbillederne'],
    ['rapporten', 'rapporter'],
    ['lokal', 'lokalt'],
    ['koster', 'kostede'],
    ['ventede', 'venter'],
    ['Mette', 'Mettes'],
    ['Odense', 'Odenses'],
    ['Vejen', 'veje'],
  ])('brings %s and %s together', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['Jens', 'Jensen'],
    ['billig', 'bil'],
    ['kommende', 'komme'],
    ['leder', 'led'],
    ['demens', 'dem'],
    ['efterretning', 'efter'],
    ['interesse', 'intet'],
    ['opgave', 'opgive'],
    ['lavere', 'laver'],
    ['gæld', 'gælder'],
    ['Slagelse', 'slag'],
    ['Randers', 'rand'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['kommunerne', 'mødefrekvensen', 'arbejdsgruppens', 'sundhedsaftaler'])(
    'leaves the stem of %s as it is',
    (word) => {
      const once = stemOf(word);

      expect(stem(once)).toBe(once);
    },
  );

  it('takes no longer for what stands before the head of a compound, however much that is', () => {
    const before = 'sø'.repeat(25_000);

    expect(stemOf(`${before}klyngernes`) === stemOf(`${before}klynge`)).toBe(true);
  });

  it('leaves numbers and abbreviations alone', () => {
    expect([stem('257,5'), stem('iv'), stem('plo')]).toEqual(['257,5', 'iv', 'plo']);
  });
});
