import { citedText } from '../../../src/cards/parts/cited-text';
import { render } from '../../../src/cards/render';
import { answer, citation } from '../../support/answers';
import { visibleText } from '../../support/card-parts';

const WIDE = '会議の記録。 '.repeat(50);

describe('the text of an answer with its citations', () => {
  it('keeps the numbers, and a paragraph for every line', () => {
    const cited = citedText('Tora undersøger det. [1]\nHun er færdig i maj. [2]', twice());

    expect(cited?.text).toBe('Tora undersøger det. [1]\n\nHun er færdig i maj. [2]');
    expect(cited?.citations.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('leaves out the citations that the text does not name, and keeps the numbers of the others', () => {
    expect(citedText('Hun er færdig i maj. [2]', twice())?.citations).toMatchObject([{ position: 2 }]);
  });

  it('is nothing where the text names none', () => {
    expect(citedText('Det står ikke i referaterne.', twice())).toBeNull();
    expect(citedText('Se punkt [7]', twice())).toBeNull();
  });

  it('shows what stands in the minutes as it is: no links, lists, bold type or tags', () => {
    const said = '1. *Se* [1](http://example.org) <b>og</b> _her_ [1]';

    expect(citedText(said, answer())?.text).toBe(
      '1\\. \\*Se\\* \\[1\\](http://example.org) \\<b\\>og\\</b\\> \\_her\\_ [1]',
    );
  });

  it('keeps within what Teams takes', () => {
    const wide = citation({ forumName: WIDE, quote: WIDE, itemTitle: WIDE });
    const citations = Array.from({ length: 25 }, (_, index) => ({ ...wide, item: index }));
    const said = citations.map((_, index) => `a [${index + 1}]`).join(' ');

    const cited = citedText(said, answer({ citations }));

    expect(cited?.citations).toHaveLength(20);
    expect(cited?.text).toContain('a \\[21\\]');
    for (const { name, abstract, keywords } of cited?.citations ?? []) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(abstract.length).toBeLessThanOrEqual(160);
      expect(keywords.every((keyword) => keyword.length <= 28)).toBe(true);
    }
    expect(cited?.citations[3]?.name).toMatch(/26\. august 2024 · punkt 3$/);
  });

  it('stands beside a card that does not say the answer again, and holds its sources', () => {
    const message = { kind: 'answer', asked, repeatQuestion: false, answer: answer() } as const;

    const { cited, card } = render({ message, language: 'da' });

    expect(visibleText(card)).toContain('hospitalet. [1]');
    expect(visibleText(cited?.card)).not.toContain('hospitalet. [1]');
    expect(visibleText(cited?.card)).toMatch(/^Kilder\n\[1\] Fjordklyngen · møde 26\. august 2024/);
  });
});

const asked = { question: 'Hvem finder en fra hospitalet?', context: [] };

function twice() {
  return answer({ citations: [citation(), citation({ item: 7 })] });
}
