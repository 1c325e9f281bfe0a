import { parseMinutes } from '../../../../src/domain/minutes/parse';

const HEAD = 'Referat af møde i Fjordrådet d. 12-01-2027\n\nDeltagere: Anne Holm, Bo Vig\n\n';
const titles = (text: string): readonly string[] => parseMinutes(HEAD + text).items.map(({ title }) => title);

describe('minutes that are a list in two depths', () => {
  const TEXT =
    '* Kørsel af prøver\n - Konklusion: Vi prøver med to ture.\n - Solvej kontakter chaufførerne\n' +
    '* Ny folder\n - Anne Holm skriver et udkast\n* Næste gang\n   d. 12/2 kl. 9 hos Carla\n';

  it('have the outer points as items', () => {
    expect(titles(TEXT)).toEqual(['Kørsel af prøver', 'Ny folder', 'Næste gang']);
  });

  it('have the work of the inner points as tasks', () => {
    const { tasks } = parseMinutes(HEAD + TEXT);

    expect(tasks.map(({ item, owner }) => [item, owner])).toEqual([
      [1, 'Solvej'],
      [2, 'Anne Holm'],
    ]);
  });

  it.each([
    ['sentences', '* Vi talte om kørsel.\n - Det går godt.\n* Vi talte om folderen.\n - Den er pæn.\n'],
    ['people', '* Carl Mose\n - afbud\n* Eva Fog\n - kom senere\n'],
    ['points of one depth', '* Kørsel\n* Folder\n* Kaffe\n'],
  ])('have no items where the points are %s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('minutes that are a list in two depths with one mark', () => {
  const list = (mark: string, step: string): string =>
    `${mark} Kørsel af prøver\n${step}${mark} Vi prøver med to ture.\n${step}${mark} Solvej kontakter chaufførerne\n` +
    `${mark} Ny folder\n${step}${mark} Anne Holm skriver et udkast\n${step}${step}${mark} gerne kort\n${mark} Eventuelt\n${step}${mark} Intet\n`;

  it.each([
    ['-', '  '],
    ['-', '    '],
    ['*', ' '],
    ['•', '   '],
    ['–', '\t'],
  ])('have the outer points as items (%s, %j)', (mark, step) => {
    expect(titles(list(mark, step))).toEqual(['Kørsel af prøver', 'Ny folder', 'Eventuelt']);
  });

  it.each([
    '- Anne Holm\n  - leder\n- Eva Fog\n  - gartner\n',
    '- Vi talte om bede.\n  - Det går godt.\n- Vi talte om vand.\n  - Det er vådt.\n',
  ])('have no items in %j', (text) => {
    expect(titles(text)).toEqual([]);
  });
});
