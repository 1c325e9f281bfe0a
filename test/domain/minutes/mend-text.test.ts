import { mendText } from '../../../src/domain/minutes/mend-text';

describe('mendText', () => {
  it.each([
    ['BÃ¸rnene fÃ¥r lÃ¦ger', 'Børnene får læger'],
    ['Ã˜konomi, Ã†ldre og Ã…rhus', 'Økonomi, Ældre og Århus'],
    ['â€œplanenâ€\u009d â€“ Â§ 4', '“planen” – § 4'],
    ['idÃ©', 'idé'],
  ])('decodes %s', (written, meant) => {
    expect(mendText(written)).toBe(meant);
  });

  it.each(['Børnene får plads på Ærø', '”PÅ”', 'Âge Møller', 'à la carte', 'FAÇADE'])(
    'leaves %s alone',
    (text) => {
      expect(mendText(text)).toBe(text);
    },
  );

  it('leaves out what every page repeats, but not the head of the text itself', () => {
    const page = (number: number): string =>
      `Referat – Solklyngen, 7. maj 2024\nSide ${String(number)} af 3\n`;
    const text = `${page(1)}\n1. Budget\nDet blev aftalt,\n${page(2)}at Bo Vig regner videre.\n${page(3)}`;

    expect(mendText(text)).toBe(
      'Referat – Solklyngen, 7. maj 2024\nSide 1 af 3\n\n1. Budget\nDet blev aftalt,\n\n\nat Bo Vig regner videre.\n\n\n',
    );
  });

  it('keeps lines that stand beside one page number only', () => {
    const text = '1\n2\n3\n4\n5\n6\nBeslutningen er sendt videre.\nSide 2\nDer var ikke mere.';

    expect(mendText(text)).toBe(text);
  });
});
