import { plainText } from '../../../src/adapters/teams/plain-text';

describe('the text of a message', () => {
  it.each([
    ['tags around words', '<p>Hvem <b>var</b> med?</p>', 'Hvem var med?'],
    ['line breaks', 'Hvem<br/>var<div>med?</div>', 'Hvem var med?'],
    ['a mentioned colleague', 'Hvad sagde <at id="0">Solvej Holm</at>?', 'Hvad sagde Solvej Holm?'],
    ['entities', 'M&oslash;de &amp; middag&nbsp;kl.&#160;12&#x21;', 'Møde & middag kl. 12!'],
    ['a comparison', 'er 3 < 4 og 5 > 4?', 'er 3 < 4 og 5 > 4?'],
    ['an encoded tag', '&lt;b&gt;fed&lt;/b&gt;', '<b>fed</b>'],
    ['an unknown entity', 'R&D; og &foo;', 'R&D; og &foo;'],
    ['an entity for no character', '&#55296;&#0;&#1114112;x', 'x'],
    ['invisible characters', 'Hvem\u200b var\u00ad med?\ufeff', 'Hvem var med?'],
    ['control characters', 'Hvem\0 var\u0007med?\u202e', 'Hvem var med?'],
    ['decomposed letters', 'Ma\u030arup', 'Mårup'],
    ['comments', '<!-- x -->Hvem?', 'Hvem?'],
    ['nothing but an image', '<div><img src="x" alt="y"></div>', ''],
  ])('is read from %s', (_name, written, expected) => {
    expect(plainText(written)).toBe(expected);
  });

  it.each([['<a '.repeat(100_000)], ['&#'.repeat(100_000)], ['<!--'.repeat(100_000)], ['<'.repeat(200_000)]])(
    'is read in a moment from markup that never ends (%#)',
    (written) => {
      expect(plainText(written).length).toBeLessThanOrEqual(written.length);
    },
  );
});
