import { englishBody } from '../../../src/domain/language/english-bodies';

describe('englishBody', () => {
  it.each([
    ['Sundhedsklynge Vestby', 'health cluster Vestby'],
    ['Klyngestyregruppen for Vestby', 'cluster steering group for Vestby'],
    ['Kommunalbestyrelsen', 'municipal council'],
    ['Handicaprådet', 'disability council'],
  ])('has a settled translation: %s', (danish, english) => {
    expect(englishBody(danish)).toBe(english);
  });

  it.each(['Fjordklyngen', 'Byggestyregruppen', 'Lokal-MED', 'BESTYRELSEN FOR HUSET'])(
    'leaves a name alone: %s',
    (danish) => {
      expect(englishBody(danish)).toBeNull();
    },
  );
});
