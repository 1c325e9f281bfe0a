import { linesOf } from '../../../../src/domain/minutes/lines';
import { findContents, sameTitle } from '../../../../src/domain/minutes/recognisers/contents';

const contentsOf = (text: string): readonly string[] | undefined =>
  findContents(linesOf(text))?.entries.map(({ title }) => title.value);

describe('findContents', () => {
  it('reads titles with dots and pages', () => {
    expect(
      contentsOf('Indholdsfortegnelse\n\nVelkomst.....\t3\nBudget 2024.....\t12\n\nPunkt 1: Velkomst'),
    ).toEqual(['Velkomst', 'Budget 2024']);
  });

  it('reads numbered titles with a page and stops where the items begin', () => {
    const text = 'Dagsorden\n\n1. Velkomst 2\n2. Plan for 2025 3\n\n1. Velkomst\n\nTekst';

    expect(contentsOf(text)).toEqual(['Velkomst', 'Plan for 2025']);
  });

  it('reads a list without pages when its titles come again', () => {
    expect(contentsOf('Dagsorden:\n1. Velkomst\n2. Budget\n\n1. Velkomst\nTekst\n2. Budget\nTekst')).toEqual([
      'Velkomst',
      'Budget',
    ]);
  });

  it('reads a list whose outcomes are headed "Ad 1."', () => {
    expect(contentsOf('Dagsorden\n1. Velkomst\n2. Budget\nAd 1.\nTekst\nAd 2.\nTekst')).toEqual([
      'Velkomst',
      'Budget',
    ]);
  });

  it('passes over the heads of columns', () => {
    expect(contentsOf('Indholdsfortegnelse\nPkt. Tekst Side\n1 Velkomst 2\n2 Budget 3')).toEqual([
      'Velkomst',
      'Budget',
    ]);
  });

  it('takes items with text below "Dagsorden" for items', () => {
    expect(contentsOf('Dagsorden\n1. Velkomst\nVi bød velkommen.\n2. Budget\nDrøftet.')).toBeUndefined();
  });
});

describe('sameTitle', () => {
  it('compares without numbers, case and punctuation', () => {
    expect(sameTitle('3. Budget – 2024', 'Punkt 3: budget 2024')).toBe(true);
    expect(sameTitle('Budget 2024', 'Budget 2025')).toBe(false);
  });
});
