import { substitutionsIn } from '../../../../src/domain/minutes/recognisers/substitution';

describe('substitutionsIn', () => {
  it.each([
    'Ane Lund deltog i stedet for Bo Vig.',
    'Ane Lund deltog som stedfortræder for Bo Vig',
    'Ane Lund er stedfortræder for direktør Bo Vig',
    'Ane Lund, suppleant for Bo Vig, deltog.',
    'Ane Lund (for Bo Vig)',
    'I stedet for Bo Vig deltog Ane Lund.',
    'Ane Lund deltog for Bo Vig.',
    'Bo Vig, stedfortræder: Ane Lund',
    'Der var afbud fra Carl Dam. Ane Lund mødte i stedet for Bo Vig.',
  ])('reads "%s"', (text) => {
    expect(substitutionsIn(text)).toMatchObject([
      { by: { value: 'Ane Lund' }, for: { value: 'Bo Vig' }, isDamaged: false },
    ]);
  });

  it('reads a name that lost the space behind it', () => {
    const text = 'Der var afbud fra Carl Dam. Ane Lindeltog i stedet for Bo Vig.';

    expect(substitutionsIn(text)).toMatchObject([
      { by: { value: 'Ane Lin' }, for: { value: 'Bo Vig' }, isDamaged: true },
    ]);
  });

  it.each([
    'Ane Lund deltog, da Bo Vig var syg.',
    'Ane Lund deltog for Region Nord.',
    'Der vælges en suppleant for formanden.',
    'I stedet for et møde sendes en mail.',
  ])('finds none in "%s"', (text) => {
    expect(substitutionsIn(text)).toEqual([]);
  });
});
