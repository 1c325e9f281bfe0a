import { pageLines, type PdfPiece } from '../../../src/adapters/documents/pdf-lines';

function piece(text: string, at: Partial<PdfPiece>): PdfPiece {
  return { text, x: 50, y: 700, width: text.length * 5, size: 10, endsLine: false, ...at };
}

function linesOf(...pieces: readonly PdfPiece[]): readonly string[] {
  return pageLines(pieces).map(({ text }) => text);
}

describe('putting the pieces of a page together', () => {
  it('joins pieces at the same height', () => {
    expect(linesOf(piece('God', {}), piece('kendt', { x: 65 }))).toEqual(['Godkendt']);
  });

  it('puts a blank where there is a gap', () => {
    expect(linesOf(piece('Punkt', {}), piece('1', { x: 79 }))).toEqual(['Punkt 1']);
  });

  it('puts a tab between columns', () => {
    expect(linesOf(piece('Budget', {}), piece('148', { x: 200 }))).toEqual(['Budget\t148']);
  });

  it('takes a blank as wide as the distance between columns for that distance', () => {
    const pieces = [piece('Budget', {}), piece(' ', { x: 80, width: 120 }), piece('148', { x: 200 })];

    expect(linesOf(...pieces)).toEqual(['Budget\t148']);
  });

  it('starts a line when the height changes', () => {
    expect(linesOf(piece('et', {}), piece('to', { y: 686 }))).toEqual(['et', 'to']);
  });

  it('keeps a raised digit on its line', () => {
    expect(linesOf(piece('Møde', {}), piece('1', { x: 70, y: 703, size: 6 }))).toEqual(['Møde1']);
  });

  it('measures the distance to the line above in font sizes', () => {
    const [, second] = pageLines([piece('et', {}), piece('to', { y: 676 })]);

    expect(second?.gap).toBeCloseTo(2.4);
  });

  it('measures where a line begins and ends', () => {
    const [line] = pageLines([piece('Punkt', {}), piece('1', { x: 79 })]);

    expect(line).toMatchObject({ left: 50, right: 84 });
  });

  it('leaves out pieces without text', () => {
    expect(linesOf(piece(' ', {}), piece('', { y: 600 }))).toEqual([]);
  });
});
