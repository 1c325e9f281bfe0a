import { linesOf, plain } from '../../../src/domain/minutes/lines';

describe('linesOf', () => {
  it('gives trimmed lines with their place and the blank lines before them', () => {
    const text = '\n  Første  \n\n\t\nAnden\u00a0\n';

    const lines = linesOf(text);

    expect(lines.map(({ text: line, gap }) => [line, gap])).toEqual([
      ['Første', 1],
      ['Anden', 2],
    ]);
    expect(lines.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Første', 'Anden']);
  });

  it('passes over page numbers', () => {
    expect(linesOf('Første\nSide 2 af 3\nAnden').map(({ text }) => text)).toEqual(['Første', 'Anden']);
  });

  it('reads a stretch of the text', () => {
    const text = 'Første\nAnden\nTredje';

    expect(linesOf(text, { start: 7, end: 12 }).map(({ text: line }) => line)).toEqual(['Anden']);
  });
});

describe('plain', () => {
  it('takes off marks of emphasis and headings', () => {
    expect(plain('## **Beslutning**')).toBe('Beslutning');
  });
});
