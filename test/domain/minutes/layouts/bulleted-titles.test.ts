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
