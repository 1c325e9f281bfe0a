import { findQuantities } from '../../../src/domain/language/quantities';

function amounts(text: string): readonly (readonly [readonly number[], string | null])[] {
  return findQuantities(text).map(({ values, unit }) => [values, unit]);
}

describe('findQuantities', () => {
  it.each([
    ['2.000.000 kr.', 2_000_000, 'kr'],
    ['2 mio. kr.', 2_000_000, 'kr'],
    ['to millioner kroner', 2_000_000, 'kr'],
    ['1,5 mia. kr.', 1_500_000_000, 'kr'],
    ['2,000,000 DKK', 2_000_000, 'kr'],
    ['4 pct.', 4, 'pct'],
    ['4%', 4, 'pct'],
    ['fire procent', 4, 'pct'],
    ['0,5 procentpoint', 0.5, 'pct-point'],
    ['femogtyve borgere', 25, null],
    ['3. kvartal', 3, null],
    ['tredje kvartal', 3, null],
  ])('reads %s', (text, value, unit) => {
    expect(amounts(text)).toEqual([[[value], unit]]);
  });

  it('allows both readings of a comma before three digits', () => {
    expect(amounts('5,000 kr.')).toEqual([[[5, 5000], 'kr']]);
  });

  it('tells what is counted and what a number belongs to', () => {
    expect(findQuantities('3 kommuner nævnes i bilag 2')).toMatchObject([
      { counted: 'kommuner', label: null },
      { counted: null, label: 'bilag' },
    ]);
  });

  it('finds none in words', () => {
    expect(findQuantities('Der er afsat penge til en kommune.')).toEqual([]);
  });
});
