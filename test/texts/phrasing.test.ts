import { oneLine } from '../../src/texts/answers/phrasing';

describe('a quote on one line', () => {
  it.each([
    ['folds line breaks', 'Sagen blev\n\n drøftet.', 'Sagen blev drøftet.'],
    ['is cut at a word', 'Sagen blev drøftet og udsat.', 'Sagen blev drøftet …'],
    ['is not cut within a date', 'Det begynder den 1. maj 2026.', 'Det begynder …'],
    ['is cut within a word that has no end', 'a'.repeat(5000), `${'a'.repeat(20)} …`],
  ])('%s', (_name, quote, expected) => {
    expect(oneLine(quote, 20)).toBe(expected);
  });
});
