import { isAbsenceLine, itemAbsence } from '../../../../src/domain/minutes/recognisers/item-absence';
import { partialAbsence } from '../../../../src/domain/minutes/recognisers/partial-attendance';

describe('itemAbsence', () => {
  it.each([
    ['Fraværende: Ane Lund, Bo Vig', ['Ane Lund', 'Bo Vig']],
    ['Deltog ikke: Ane Lund (A)', ['Ane Lund']],
    ['Inhabil: Bo Vig', ['Bo Vig']],
    ['Ane Lund (A) deltog ikke i behandlingen af punktet.', ['Ane Lund']],
    ['Godkendt. Bo Vig var inhabil og forlod lokalet.', ['Bo Vig']],
    ['Ane Lund var forhindret i at deltage i sagens behandling.', ['Ane Lund']],
  ])('reads "%s"', (line, names) => {
    expect(itemAbsence(line).map(({ value }) => value)).toEqual(names);
  });

  it.each([
    'Afbud: Ane Lund',
    'Ane Lund deltog i behandlingen',
    'Ved fravær af formanden leder Bo Vig mødet',
    'Fraværet falder',
  ])('finds nobody in "%s"', (line) => {
    expect(itemAbsence(line)).toEqual([]);
  });

  it('knows lines that hold nothing else', () => {
    expect(isAbsenceLine('Fraværende: Ane Lund')).toBe(true);
    expect(isAbsenceLine('Fravær i skolen')).toBe(false);
  });
});

describe('partialAbsence', () => {
  it.each([
    ['Ane Lund deltog ikke i punkterne 2 – 11.', 2, 11],
    ['Ane Lund deltog ikke i punkt 4', 4, 4],
    ['Ane Lund forlod mødet efter punkt 8.', 9, null],
    ['Ane Lund forlod mødet under punkt 8.', 8, null],
    ['Ane Lund deltog fra punkt 4', 1, 3],
    ['Ane Lund ankom efter punkt 2', 1, 2],
  ])('reads "%s"', (sentence, from, to) => {
    const partial = partialAbsence(sentence);

    expect(partial).toMatchObject({ from, to });
    expect(partial?.names.map(({ value }) => value)).toEqual(['Ane Lund']);
  });

  it.each(['Ane Lund deltog fra punkt 1', 'Udvalget drøftede punkt 4', 'Ane Lund deltog i punkterne 2-4'])(
    'finds none in "%s"',
    (sentence) => {
      expect(partialAbsence(sentence)).toBeNull();
    },
  );
});
