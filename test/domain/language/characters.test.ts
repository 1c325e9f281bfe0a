import {
  DIGIT,
  HALF,
  kindAt,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  SPACE,
  UPPER,
} from '../../../src/domain/language/characters';

it.each([
  ['a', LETTER | LOWER],
  ['Å', LETTER | UPPER],
  ['\u0301', MARK],
  ['7', DIGIT | NUMBER],
  ['½', NUMBER],
  ['\u00a0', SPACE],
  ['–', 0],
  ['\ud83d', HALF],
])('knows what %j is', (character, kinds) => {
  const all = LETTER | LOWER | UPPER | MARK | DIGIT | NUMBER | SPACE | HALF;

  const first = kindAt(character, 0) & all;
  const again = kindAt(character, 0) & all;

  expect([first, again]).toEqual([kinds, kinds]);
});

it('finds nothing beyond the end of a text', () => {
  expect(kindAt('a', 1) & (LETTER | SPACE | HALF)).toBe(0);
});
