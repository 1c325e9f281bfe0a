import type { PdfLine } from '../../../src/adapters/documents/pdf-lines';
import { joinPages } from '../../../src/adapters/documents/pdf-pages';
import { dropRunningLines } from '../../../src/adapters/documents/pdf-running-lines';

/** Five points a character, from the left edge of the page. */
function line(text: string, gap: number): PdfLine {
  return { text, gap, left: 50, right: 50 + text.length * 5 };
}

function page(...texts: readonly string[]): readonly PdfLine[] {
  return texts.map((text, index) => line(text, index === 0 ? 0 : 1.2));
}

describe('joining pages', () => {
  it('puts a blank line where the distance is larger than usual', () => {
    const lines = [...page('et', 'to', 'tre'), line('fire', 2.4)];

    expect(joinPages([lines])).toBe('et\nto\ntre\n\nfire');
  });

  it('knows the distance within paragraphs even where most are one line long', () => {
    const short = ['et', 'to', 'tre', 'fire', 'fem'].map((text) => line(text, 2.4));

    expect(joinPages([[...short, line('seks', 1.2), line('syv', 2.4), line('otte', 1.2)]])).toBe(
      'et\n\nto\n\ntre\n\nfire\n\nfem\nseks\n\nsyv\notte',
    );
  });

  it('joins lines that are full, and no others', () => {
    const lines = [
      'Udvalget besluttede at udsætte sagen til mødet i',
      'november, fordi tallene for sommeren ikke er helt',
      'klar, og fordi to medlemmer var forhindret i at',
      'deltage i behandlingen af punktet på dagens møde',
      'om budgettet.',
      'Åse Mølgård',
      'Poul Tangager',
    ];

    expect(joinPages([page(...lines)])).toBe(`${lines.slice(0, 5).join(' ')}\nÅse Mølgård\nPoul Tangager`);
  });

  it('does not join what starts anew', () => {
    const full = 'en linje der er fuld helt ud til kanten af siden';

    expect(joinPages([page(full, `- ${full}`, `2. ${full}`, full)])).toBe(
      `${full}\n- ${full}\n2. ${full} ${full}`,
    );
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
