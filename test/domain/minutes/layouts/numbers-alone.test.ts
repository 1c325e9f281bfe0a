import { parseMinutes } from '../../../../src/domain/minutes/parse';

const HEAD = 'Referat af møde i Fjordrådet d. 12-01-2027\n\nDeltagere: Anne Holm, Bo Vig\n\n';
const titles = (text: string): readonly (readonly [number, string])[] =>
  parseMinutes(HEAD + text).items.map(({ number, title }) => [number, title]);

describe('numbers that stand alone among numbered titles', () => {
  it('head the title below them', () => {
    const text =
      '1. Godkendelse af dagsorden\nGodkendt.\n\n2.\nSenge i weekenden\nBeslutning\nBo Vig undersøger prisen.\n\n' +
      '3)\nKursus i løft\nDrøftet.\n\n4. Eventuelt\nIntet.\n';

    expect(titles(text)).toEqual([
      [1, 'Godkendelse af dagsorden'],
      [2, 'Senge i weekenden'],
      [3, 'Kursus i løft'],
      [4, 'Eventuelt'],
    ]);
  });

  it('head nothing where no number is left out', () => {
    const text =
      '1. Godkendelse af dagsorden\nGodkendt.\n\n2. Takster\nTaksten er nu for børn\n\n2.\nKroner i timen\n\n3. Eventuelt\nIntet.\n';

    expect(titles(text).map(([number]) => number)).toEqual([1, 2, 3]);
  });
});
