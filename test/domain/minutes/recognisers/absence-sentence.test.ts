import { absenceSentence } from '../../../../src/domain/minutes/recognisers/absence-sentence';

const absent = (sentence: string): string[] => absenceSentence(sentence).map(({ value }) => value);

describe('absenceSentence', () => {
  it.each([
    [
      'Der var afbud fra Jacob Lund, Allan H. Poulsen og direktør Eva Holm (V).',
      ['Jacob Lund', 'Allan H. Poulsen', 'Eva Holm'],
    ],
    ['Afbud fra Ane Lund, Bo Vig og Carl Dam', ['Ane Lund', 'Bo Vig', 'Carl Dam']],
    ['Afbud: Ane, Bo og Carl', ['Ane', 'Bo', 'Carl']],
    ['Alle var mødt undtagen Ane Lund og Bo Vig, der havde meldt afbud.', ['Ane Lund', 'Bo Vig']],
    ['Ane Lund og Bo Vig havde meldt afbud.', ['Ane Lund', 'Bo Vig']],
    ['Der var afbud fra Ane Lund på grund af ferie samt Bo Vig.', ['Ane Lund', 'Bo Vig']],
    ['Ane Lund var fraværende.', ['Ane Lund']],
    ['Der var afbud fra Ane Lund. Carl Dam bød velkommen.', ['Ane Lund']],
    ['Afbud fra Ane Lund, Pia Hel-\nsted og Bo Vig', ['Ane Lund', 'Pia Helsted', 'Bo Vig']],
  ])('reads "%s"', (sentence, names) => {
    expect(absent(sentence)).toEqual(names);
  });

  it.each([
    'Ane Lund melder afbud til mødet den 10. oktober',
    'Der var ingen afbud.',
    'Ane Lund deltog ikke i behandlingen af punktet.',
    'Der var afbud fra formanden.',
    'Ane Lund deltog i mødet.',
    'Ane Lund har meldt afbud til næste møde.',
  ])('finds nobody absent in "%s"', (sentence) => {
    expect(absent(sentence)).toEqual([]);
  });

  it('tells where each name stands', () => {
    const sentence = 'Der var afbud fra Ane Lund og Bo Vig.';

    expect(absenceSentence(sentence).map(({ span }) => sentence.slice(span.start, span.end))).toEqual([
      'Ane Lund',
      'Bo Vig',
    ]);
  });
});
