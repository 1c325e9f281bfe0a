import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(text: string): ParseOutput {
  return parseOutput('x.txt', parseMinutes(text), text);
}

const HEAD = 'Referat af møde i Haverådet den 4. maj 2023\n\nTil stede: Anne Holm, Bo Vig og Eva Fog\n\n';
const TITLES = ['Nye bede', 'Stier', 'Vand'];

/** Three items with the same headings. */
function minutes(
  part: (number: number, heading: string, text: string) => string,
  first: string,
  last: string,
): string {
  return (
    HEAD +
    TITLES.map(
      (title, at) =>
        `${String(at + 1)}. ${title}\n\n` +
        part(at, first, 'Det var rådet selv, der tog sagen op.') +
        part(at, last, 'Der plantes roser i maj.'),
    ).join('')
  );
}

const alone = (_: number, heading: string, text: string): string => `${heading}\n\n${text}\n\n`;
const inBold = (_: number, heading: string, text: string): string => `**${heading}** ${text}\n\n`;
const withColon = (_: number, heading: string, text: string): string => `${heading}: ${text}\n\n`;
const marked = (_: number, heading: string, text: string): string => `### ${heading}\n\n${text}\n\n`;

describe('headings no list of words has', () => {
  it.each([
    ['alone', alone, 'Hvad ligger bag', 'Rådets holdning'],
    ['alone', alone, 'Anledning', 'Landingen'],
    ['alone', alone, 'Det snakkede vi om', 'Det blev vi enige om'],
    ['in bold', inBold, 'Anledning.', 'Landing.'],
    ['in bold', inBold, 'Hvorfor er det på?', 'Hvad sagde vi?'],
    ['with a colon', withColon, 'Afsæt', 'Vi aftalte'],
    ['marked', marked, 'Bagtæppe', 'Rundens udbytte'],
    ['marked', marked, 'Hvad handler det om?', 'Hvad blev aftalt?'],
  ])('part the items that all have them (%s, %s)', (...[, part, first, last]) => {
    const { items } = parse(minutes(part, first, last));

    expect(items.map(({ decision }) => decision)).toEqual(TITLES.map(() => 'Der plantes roser i maj.'));
    expect(items.every(({ caseText }) => caseText === 'Det var rådet selv, der tog sagen op.')).toBe(true);
  });

  it('are case text above a decision that is headed as usual', () => {
    const { items } = parse(
      minutes(
        (at, heading, text) =>
          `${alone(at, heading, text)}${heading === 'Naboers ord' ? 'Beslutning\n\nGodkendt.\n\n' : ''}`,
        'Indstilling',
        'Naboers ord',
      ),
    );

    expect(items.map(({ decision }) => decision)).toEqual(TITLES.map(() => 'Godkendt.'));
    expect(items[0]?.caseText).toBe('Der plantes roser i maj.');
  });

  it('are none where only one item has them', () => {
    const text = `${HEAD}1. Nye bede\n\nBedene er gamle.\n\nVi aftalte:\n- Bo graver\n\n2. Stier\n\nIntet nyt.\n\n3. Vand\n\nIntet nyt.\n`;

    expect(parse(text).items[0]?.decision).toBe('Bedene er gamle.\n\nVi aftalte:\n- Bo graver');
  });

  it('are none where they name who is to do something', () => {
    const item = (number: number): string =>
      `${String(number)}. Sag\n\nBeslutning\n\nGodkendt.\n\nAnsvarlig: Bo Vig\n\nFrist: 1. juni\n\n`;

    expect(parse(`${HEAD}${[1, 2, 3].map(item).join('')}`).items[0]?.decision).toContain('Ansvarlig: Bo Vig');
  });
});

describe('headings that count what is below', () => {
  it.each(['Bilag (2)', 'Bilag [2]', 'Bilag (2 stk.)', 'Bilag (2 filer):', '**Bilag (2)**'])(
    '"%s" heads attachments',
    (heading) => {
      const text = `${HEAD}1. Nye bede\n\nBeslutning\n\nGodkendt.\n\n${heading}\n\n- Plan over bede\n- Pris på roser\n\n2. Stier\n\nBeslutning\n\nUdsat.\n`;
      const [item] = parse(text).items;

      expect([item?.decision, item?.attachments]).toEqual(['Godkendt.', ['Plan over bede', 'Pris på roser']]);
    },
  );
});

describe('a list of the tasks of all items', () => {
  it.each([
    '## Hvem gør hvad',
    'Opgaveliste',
    'Aktionsliste:',
    '**Handlingsliste**',
    'Oversigt over opgaver',
  ])('below "%s" is no part of the last item', (heading) => {
    const text = `${HEAD}1. Nye bede\n\nBo Vig henter jord.\n\n2. Eventuelt\n\nDer er havefest i juni.\n\n${heading}\n\n| Punkt | Opgave | Hvem |\n|--|--|--|\n| 1 | Jord | Bo |\n`;

    expect(parse(text).items.at(-1)?.decision).toBe('Der er havefest i juni.');
  });
});

describe('who does what inside the items', () => {
  const item = (number: number, heading: string): string =>
    `${String(number)}. Sag nr. ${String(number)}\n\nDet talte vi om\n\nJorden er tør.\n\nDet blev vi enige om\n\nDer vandes.\n\n${heading}\nBo Vig henter slangen.\n\n`;

  it.each(['Hvem gør hvad:', '**Hvem gør hvad?**', 'Opgaver og ansvarlige', 'Huskeliste:', 'HVEM GØR HVAD'])(
    'below "%s" belongs to what the item decided',
    (heading) => {
      const { items } = parse(`${HEAD}${item(1, heading)}${item(2, heading)}`);

      expect(items.map(({ caseText }) => caseText)).toEqual(['Jorden er tør.', 'Jorden er tør.']);
      expect(items.map(({ decision }) => decision?.endsWith('Bo Vig henter slangen.'))).toEqual([true, true]);
    },
  );

  it('is all that an item decided where nothing else heads a decision', () => {
    const own = (number: number): string =>
      `${String(number)}. Sag nr. ${String(number)}\n\nBaggrund\n\nJorden er tør.\n\nHvem gør hvad\n\nBo Vig henter slangen.\n\n`;

    expect(parse(`${HEAD}${own(1)}${own(2)}`).items[0]?.decision).toBe('Bo Vig henter slangen.');
  });
});
