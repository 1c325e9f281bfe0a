import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.txt', parseMinutes(text), text);
}

const HEAD = 'Referat af møde i Haverådet den 4. maj 2023\n\nTil stede: Anne Holm, Bo Vig og Eva Fog\n\n';

describe('items of a form that was printed with its empty headings', () => {
  const item = (number: number, title: string, decision: string): string =>
    `${String(number)}. ${title}\n\nIndstilling\nOrienteringen tages til efterretning.\n` +
    `Beslutning i Haverådet den 04-05-2023\n${decision}\n\nReferat\nSagsfremstilling`;
  const form =
    `${HEAD}PUNKTER\n\n1. Nye bede\n2. Stier\n3. Eventuelt` +
    `${item(1, 'Nye bede', 'Godkendt.')}${item(2, 'Stier', 'Udsat.')}${item(3, 'Eventuelt', 'Intet.')}`;

  it('are parted where a heading is run together with the next number', () => {
    expect(parse(form).items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Nye bede'],
      [2, 'Stier'],
      [3, 'Eventuelt'],
    ]);
  });

  it('leave the empty headings out of the decision', () => {
    expect(parse(form).items.map(({ decision }) => decision)).toEqual(['Godkendt.', 'Udsat.', 'Intet.']);
  });
});

describe('items that are all counted "1."', () => {
  const text =
    HEAD +
    ' 1. Godkendelse af dagsorden\n\nReferat:\n\nGodkendt.\n\n' +
    ' 1. Nye bænke ved søen\n\nHaven har fået et tilbud på tolv bænke. Det løber til juni.\n\nReferat:\n\nAnne Holm svarer.\n\n' +
    ' 1. Stier\n\nReferat:\n\nRådet ønsker to af dem:\n\n 1. Ved søen\n 2. Ved hegnet\n\n' +
    ' 1. Eventuelt\n\nReferat:\n\nIntet.\n';

  it('are told apart although some have their case text first', () => {
    expect(parse(text).items.map(({ title }) => title)).toEqual([
      'Godkendelse af dagsorden',
      'Nye bænke ved søen',
      'Stier',
      'Eventuelt',
    ]);
  });
});

describe('what stands at the foot of pages', () => {
  const item = (number: number, decision: string): string =>
    `${String(number)}. Bed ${String(number)}\nBeslutning\n${decision}\n\nAfbud: Bo Vig\n\n`;

  it('does not take along a line that other items have, too', () => {
    const page = (number: number): string => `Haverådet, 04-05-2023     Side ${String(number)}\n\n`;
    const text =
      `${HEAD}${item(1, 'Godkendt.')}${item(2, 'Udsat.')}${page(1)}${item(3, 'Godkendt.')}${item(4, 'Godkendt.')}` +
      `${page(2)}${item(5, 'Godkendt.')}${item(6, 'Udsat.')}${item(7, 'Udsat.')}`;

    expect(parse(text).items.map(({ decision }) => decision?.includes('Afbud: Bo Vig'))).toEqual(
      Array.from({ length: 7 }, () => true),
    );
  });

  it.each([
    'Sidst opdateret: 6. maj 2023',
    '© Solby Kommune 2023 | Udskrevet 06-05-2023 08:14',
    'Solby Kommune · Torvet 1 · Tlf. 12 34 56 78 · Cookies',
    '---\n*Referat udsendt 6. maj 2023. Bemærkninger til Eva Fog inden otte dage.*',
    'Eventuelle rettelser til referatet sendes til Eva Fog.',
  ])('ends the last item before "%s"', (foot) => {
    const { items } = parse(
      `${HEAD}1. Stier\nBeslutning\nUdsat.\n\n2. Eventuelt\nBeslutning\nIntet.\n\n${foot}\n`,
    );

    expect(items.at(-1)?.decision).toBe('Intet.');
  });
});

describe('text exported as Markdown', () => {
  it('has its items although their numbers are escaped', () => {
    const { items } = parse(
      `${HEAD}## 1\\. Bede\n\n**Referat**\n\nGodkendt.\n\n## 2\\. Stier\n\n**Referat**\n\nUdsat.\n`,
    );

    expect(items.map(({ title, decision }) => [title, decision])).toEqual([
      ['Bede', 'Godkendt.'],
      ['Stier', 'Udsat.'],
    ]);
  });
});
