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
    ['Udvalget erklærede Ane Lund (A) og Bo Vig inhabile.', ['Ane Lund', 'Bo Vig']],
    ['Ane Lund har erklæret sig inhabil i sagen.', ['Ane Lund']],
    ['Godkendt, idet Ane Lund ikke deltog i behandlingen.', ['Ane Lund']],
    ['Godkendt. Ane Lund og Bo Vig deltog ikke.', ['Ane Lund', 'Bo Vig']],
    ['Fraværende: Ane Lund (A). Bo Vig (V) forlod lokalet under sagen.', ['Ane Lund', 'Bo Vig']],
    ['Under punktet var Bo Vig fraværende.', ['Bo Vig']],
    ['Fraværende Ane Lund (A), Bo Vig (V)', ['Ane Lund', 'Bo Vig']],
  ])('reads "%s"', (line, names) => {
    expect(itemAbsence(line).map(({ value }) => value)).toEqual(names);
  });

  it.each([
    'Afbud: Ane Lund',
    'Ane Lund deltog i behandlingen',
    'Ved fravær af formanden leder Bo Vig mødet',
    'Fraværet falder',
    'Ane Lund deltog ikke i behandlingen af punkt 4',
    'Ane Lund var ikke inhabil',
    'Ane Lund ønskede ikke sagen udsat',
    'Fraværende elever i Solby følges op',
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
    ['Ane Lund deltog ikke i punkterne 2 – 11.', [{ from: 2, to: 11 }]],
    ['Ane Lund deltog ikke i punkt 4', [{ from: 4, to: 4 }]],
    [
      'Ane Lund deltog ikke i behandlingen af punkt 2-3 og 7',
      [
        { from: 2, to: 3 },
        { from: 7, to: 7 },
      ],
    ],
    ['Ane Lund var ikke til stede under pkt. 3', [{ from: 3, to: 3 }]],
    [
      'Ane Lund deltog kun i punkt 3-4.',
      [
        { from: 1, to: 2 },
        { from: 5, to: null },
      ],
    ],
    ['Ane Lund forlod mødet efter punkt 8.', [{ from: 9, to: null }]],
    ['Ane Lund forlod mødet under punkt 8.', [{ from: 8, to: null }]],
    ['Ane Lund gik kl. 11.30 (efter punkt 3)', [{ from: 4, to: null }]],
    ['Ane Lund gik før punkt C.', [{ from: 3, to: null }]],
    ['Ane Lund forlod mødet efter dette punkt.', [{ from: 6, to: null }]],
    [
      'Ane Lund forlod mødet kl. 17.15 og deltog ikke i punkt 5 og 6.',
      [
        { from: 5, to: 5 },
        { from: 6, to: 6 },
      ],
    ],
    ['Ane Lund deltog fra punkt 4', [{ from: 1, to: 3 }]],
    ['Ane Lund deltog fra kl. 9.00, pkt. 3', [{ from: 1, to: 2 }]],
    ['Ane Lund ankom efter punkt 2', [{ from: 1, to: 2 }]],
    ['Ane Lund deltog til og med punkt 3', [{ from: 4, to: null }]],
    [
      'Ane Lund deltog ikke i behandlingen af punkt: 2, 3',
      [
        { from: 2, to: 2 },
        { from: 3, to: 3 },
      ],
    ],
    ['Ane Lund forlod mødet under behandlingen af punktet.', [{ from: 5, to: 5 }]],
    ['Ane Lund kom til mødet under punkt 2', [{ from: 1, to: 1 }]],
  ])('reads "%s"', (sentence, missed) => {
    const partial = partialAbsence(sentence, 5);

    expect(partial?.missed).toEqual(missed);
    expect(partial?.names.map(({ value }) => value)).toEqual(['Ane Lund']);
  });

  it('does not know which item is meant outside the items', () => {
    expect(partialAbsence('Ane Lund forlod mødet efter dette punkt.', null)).toBeNull();
  });

  it.each([
    'Ane Lund deltog fra punkt 1',
    'Udvalget drøftede punkt 4',
    'Ane Lund deltog i punkterne 2-4',
    'Ane Lund deltog under punkt 4',
  ])('finds none in "%s"', (sentence) => {
    expect(partialAbsence(sentence, null)).toBeNull();
  });
});
