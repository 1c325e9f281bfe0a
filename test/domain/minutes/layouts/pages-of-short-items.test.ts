import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.txt', parseMinutes(text), text);
}

const item = (number: number, title: string, decision: string): string =>
  `${String(number)}. ${title.toUpperCase()}\nSagsnr. 512-2013-${String(4000 + number)} Dok.nr. 512-2013-90${String(number)} Sagsbeh. Eva Fog\n` +
  `FREMSTILLING\nBedene er tørre.\nBESLUTNING I HAVERÅDET DEN 04-05-2013\n${decision}\nSIDE ${String(number + 1)}\n\n`;

const PAGES =
  'HAVERÅDET\nMødedato: 4. maj 2013\n\nINDHOLDSLISTE\nSag nr.: Emne\n41. Nye bede\n42. Stier\n43. Hegn\nSIDE 1\n\n' +
  item(41, 'Nye bede', 'Godkendt.') +
  item(42, 'Stier', 'Udsat.') +
  item(43, 'Hegn', 'Taget til efterretning.');

describe('minutes whose items end with their page', () => {
  it('keep the headings beside the page numbers', () => {
    expect(parse(PAGES).items.map(({ title, decision }) => [title, decision])).toEqual([
      ['NYE BEDE', 'Godkendt.'],
      ['STIER', 'Udsat.'],
      ['HEGN', 'Taget til efterretning.'],
    ]);
  });

  it('lose the name of the document there', () => {
    const named = PAGES.replace(/(?=\nSIDE \d)/gu, '\nReferat fra Haverådet i maj');

    expect(parse(named).items.map(({ decision }) => decision)).toEqual([
      'Godkendt.',
      'Udsat.',
      'Taget til efterretning.',
    ]);
  });

  it('have their case numbers in rows of fields that end with stops', () => {
    expect(parse(PAGES).items.map(({ caseNumber }) => caseNumber)).toEqual([
      '512-2013-4041',
      '512-2013-4042',
      '512-2013-4043',
    ]);
  });
});

describe('items whose number is run together with the title', () => {
  it.each([7, 98])('are counted from %d on', (from) => {
    const titles = ['Nye bede', 'Orientering om 2 stier', 'Hegn'];
    const text = titles.map((title, at) => `${String(from + at)}${title}\n\nBeslutning\n\nGodkendt.\n`);

    const { items } = parse(`Haverådet møde den 4. maj 2023\n\n${text.join('\n')}`);

    expect(items.map(({ number, title }) => [number, title])).toEqual(
      titles.map((title, at) => [from + at, title]),
    );
  });
});
