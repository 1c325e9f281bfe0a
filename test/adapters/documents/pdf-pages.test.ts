import type { PdfLine } from '../../../src/adapters/documents/pdf-lines';
import { joinPages } from '../../../src/adapters/documents/pdf-pages';
import { dropRunningLines } from '../../../src/adapters/documents/pdf-running-lines';

function page(...texts: readonly string[]): readonly PdfLine[] {
  return texts.map((text, index) => ({ text, gap: index === 0 ? 0 : 1.2 }));
}

describe('joining pages', () => {
  it('puts a blank line where the distance is larger than usual', () => {
    const lines = [...page('et', 'to', 'tre'), { text: 'fire', gap: 2.4 }];

    expect(joinPages([lines])).toBe('et\nto\ntre\n\nfire');
  });

  it('keeps a paragraph together that runs over a page break', () => {
    expect(joinPages([page('Udvalget besluttede, at'), page('sagen udsættes.')])).toBe(
      'Udvalget besluttede, at\nsagen udsættes.',
    );
  });

  it('starts a paragraph on a new page after a full stop', () => {
    expect(joinPages([page('Sagen udsættes.'), page('Punkt 2')])).toBe('Sagen udsættes.\n\nPunkt 2');
  });
});

describe('dropping what repeats on every page', () => {
  it('drops heads and feet that differ in numbers only, but keeps the first head', () => {
    const pages = [
      page('Fjordklyngen', 'Referat', 'et', 'to', 'tre', 'Side 1'),
      page('Fjordklyngen', 'fire', 'fem', 'seks', 'syv', 'Side 2'),
      page('Fjordklyngen', 'otte', 'ni', 'ti', 'elleve', 'Side 3'),
    ];

    const texts = dropRunningLines(pages).map((lines) => lines.map(({ text }) => text));

    expect(texts).toEqual([
      ['Fjordklyngen', 'Referat', 'et', 'to', 'tre'],
      ['fire', 'fem', 'seks', 'syv'],
      ['otte', 'ni', 'ti', 'elleve'],
    ]);
  });

  it('keeps the middle of a page, whatever repeats there', () => {
    const pages = [page('a', 'b', 'Beslutning', 'c', 'd'), page('e', 'f', 'Beslutning', 'g', 'h')];

    expect(dropRunningLines(pages)).toEqual(pages);
  });

  it('leaves a single page alone', () => {
    const pages = [page('Fjordklyngen', 'Side 1')];

    expect(dropRunningLines(pages)).toEqual(pages);
  });
});
