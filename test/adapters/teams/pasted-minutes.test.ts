import type { IncomingActivity } from '../../../src/adapters/teams/activity-schema';
import { beginningOf, pastedMinutes } from '../../../src/adapters/teams/pasted-minutes';

const LINES = 'Referat\nPunkt 1: Velkomst';
const FLAT = `Referat ${'Punkt 1: Velkomst '.repeat(20)}`;

function saying(text: string, html?: string): IncomingActivity {
  const attachments = html === undefined ? [] : [{ contentType: 'text/html', content: html }];
  return { text, attachments } as unknown as IncomingActivity;
}

describe('minutes in a message', () => {
  it.each([
    ['importér', 'da'],
    ['Importer:', 'da'],
    ['/IMPORTÉR.', 'da'],
    ['import\ufffdr', 'da'],
    ['import', 'en'],
    ['Import:', 'en'],
  ])('stand below "%s"', (word, language) => {
    expect(pastedMinutes(saying(`${word}\n${LINES}`))).toEqual({ language, content: LINES });
  });

  it('keep the markup that Teams sends beside the text, and with it the numbers of lists', () => {
    const html = '<div><p>importér</p><ol><li>Velkomst</li></ol></div>';

    const pasted = pastedMinutes(saying('importér Velkomst', html));

    expect(pasted?.content).toBe(
      '<!doctype html><html><body><div><p></p><ol><li>Velkomst</li></ol></div></body></html>',
    );
  });

  it.each([`importér ${FLAT}`, `importér${FLAT}`, `import: ${FLAT}`])(
    'have lost their line breaks (%#)',
    (text) => {
      expect(pastedMinutes(saying(text))).toMatchObject({ content: null });
    },
  );

  it.each([
    'importér',
    'import af medicin',
    `import af medicin ${FLAT}`,
    `importforbud ${FLAT}`,
    'importér Referat',
    'Hvad med import\naf medicin?',
    '',
  ])('are not in "%s"', (text) => {
    expect(pastedMinutes(saying(text))).toBeNull();
  });

  it('are looked for in a moment, whatever the message holds', () => {
    const deep = '<p>'.repeat(100_000);

    expect(pastedMinutes(saying(`${deep}importér<br>${LINES}`))).toMatchObject({ language: 'da' });
    expect(pastedMinutes(saying(`${deep}Referat<br>${LINES}`))).toBeNull();
    expect(pastedMinutes(saying('<'.repeat(200_000)))).toBeNull();
  });
});

describe('the beginning of a pasted text', () => {
  it.each([
    ['its first line with words', '\n ---\nReferat af møde\nDato: 2. marts', 'Referat af møde'],
    ['words, not markup', '<!doctype html><style>p{}</style><h1>Referat <b>her</b></h1>', 'Referat her'],
    ['shortened', 'x'.repeat(200), `${'x'.repeat(59)}…`],
    ['empty where there is none', '1. 2. 3.', ''],
  ])('is %s', (...[, content, beginning]) => {
    expect(beginningOf(content)).toBe(beginning);
  });
});
