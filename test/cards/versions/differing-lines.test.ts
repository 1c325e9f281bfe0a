import { differingLines } from '../../../src/cards/versions/differing-lines';

describe('the lines in which two wordings differ', () => {
  it('leaves out what stands in both, and shows that something comes before', () => {
    const before = 'Forsøget fortsætter.\nTora skriver brevet.\nTaget til efterretning.';
    const after = 'Forsøget fortsætter.\nBo skriver brevet.\nTaget til efterretning.';

    expect(differingLines({ before, after })).toEqual({
      before: '… Tora skriver brevet.',
      after: '… Bo skriver brevet.',
    });
  });

  it('begins with the first line where that is what changed', () => {
    expect(differingLines({ before: 'Godkendt.\nUdsat.', after: 'Afvist.\nUdsat.' })).toEqual({
      before: 'Godkendt.',
      after: 'Afvist.',
    });
  });

  it('gives both whole where lines only came or only went', () => {
    const wordings = { before: 'Godkendt.', after: 'Godkendt.\nBo skriver brevet.' };

    expect(differingLines(wordings)).toEqual(wordings);
  });
});
