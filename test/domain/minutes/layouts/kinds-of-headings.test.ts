import { parseMinutes } from '../../../../src/domain/minutes/parse';

const TITLES = ['Velkomst', 'Ny plan for haven', 'Eventuelt'];

function titles(headings: readonly string[]): readonly string[] {
  const body = headings.map((heading) => `${heading}\nBeslutning\nGodkendt.\n`).join('\n');
  return parseMinutes(`Haveudvalget\n4. maj 2023\n\n${body}`).items.map(({ title }) => title);
}

describe('kinds of item headings', () => {
  it.each([
    [['I.  Velkomst', 'II.  Ny plan for haven', 'III.  Eventuelt']],
    [['**#1 Velkomst**', '**#2 Ny plan for haven**', '**#3 Eventuelt**']],
    [['[1] Velkomst', '[2] Ny plan for haven', '[3] Eventuelt']],
    [['a) Velkomst', 'b) Ny plan for haven', 'c) Eventuelt']],
    [['1 – Velkomst', '2 – Ny plan for haven', '3 – Eventuelt']],
    [['Emne 1: Velkomst', 'Emne 2: Ny plan for haven', 'Emne 3: Eventuelt']],
    [['1.\nVelkomst', '1.\nNy plan for haven', '1.\nEventuelt']],
  ])('reads %j', (headings) => {
    expect(titles(headings)).toEqual(TITLES);
  });

  it('reads a case number between number and title', () => {
    const text =
      'Haveudvalget\n4. maj 2023\n\n49\n22-010101\nVelkomst\nBeslutning\nGodkendt.\n\n50\n22-010202\nNy plan\nBeslutning\nGodkendt.\n';

    expect(parseMinutes(text).items).toMatchObject([
      { number: 49, title: 'Velkomst', caseNumber: '22-010101' },
      { number: 50, title: 'Ny plan', caseNumber: '22-010202' },
    ]);
  });

  it('takes the title at the top for the body that met, where no usual word names it', () => {
    const text =
      'LOKAL-MED HAVE OG PARK\nSolby Kommune\n\nDato: 4. maj 2023\n\n1. Velkomst\nBeslutning: Godkendt.\n';

    expect(parseMinutes(text).forum.name).toBe('LOKAL-MED HAVE OG PARK');
  });
});
