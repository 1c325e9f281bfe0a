import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.txt', parseMinutes(text), text);
}

const titlesOf = (written: string): readonly string[] => parse(written).items.map(({ title }) => title);
const HEAD = 'Referat af møde i Haverådet den 4. maj 2023\n\n';

describe('items without numbers', () => {
  it('are told by capitals', () => {
    const text =
      `${HEAD}DELTAGERE\n\nAnne Holm\nBo Vig\n\nGODKENDELSE AF DAGSORDEN\n\nGodkendt.\n\n` +
      'NYE BEDE VED SØEN\n\nBedene er tørre.\n\nBo Vig vander dem.\n\nEVENTUELT\n\nIntet.\n';

    expect(titlesOf(text)).toEqual(['GODKENDELSE AF DAGSORDEN', 'NYE BEDE VED SØEN', 'EVENTUELT']);
    expect(parse(text).participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig']);
  });

  it('are told by a blank line above and the text right below', () => {
    const text =
      `${HEAD}   Velkomst\n   Anne bød velkommen.\n\n   Vandhaner\n   Den ved hegnet drypper. Bo ser på den.\n\n` +
      '   Eventuelt\n   Der var ikke mere.\n';

    expect(titlesOf(text)).toEqual(['Velkomst', 'Vandhaner', 'Eventuelt']);
  });

  it('do not begin with a short paragraph', () => {
    const text = `${HEAD}Velkomst\n\nAnne bød velkommen.\n\nVandhaner drypper stadig\n\nTak\n\nEventuelt\n\nDer var ikke mere.\n`;

    expect(titlesOf(text)).toEqual(['Velkomst', 'Eventuelt']);
  });

  it('are told by standing above every decision', () => {
    const item = (title: string): string => `\n${title}\nBeslutning\nGodkendt.\n`;

    expect(titlesOf(HEAD + ['Nye bede', 'Stier ved søen', 'Hegn'].map(item).join(''))).toEqual([
      'Nye bede',
      'Stier ved søen',
      'Hegn',
    ]);
  });
});

describe('minutes that are one table', () => {
  it.each([
    ['tabs', (cells: readonly string[]): string => cells.join('\t')],
    ['strokes', (cells: readonly string[]): string => `| ${cells.join(' | ')} |`],
  ])('are read row by row, parted by %s', (_, row) => {
    const rows = [
      ['Pkt.', 'Emne', 'Referat', 'Opfølgning'],
      ['1', 'Nye bede', 'Godkendt.', ''],
      ['2', 'Stier', 'Stierne er smalle.', 'Bo Vig undersøger dem inden 1. juli'],
    ];

    const { items, tasks } = parse(HEAD + rows.map(row).join('\n'));

    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Nye bede'],
      [2, 'Stier'],
    ]);
    expect(items[0]?.decision).toBe('Godkendt.');
    expect(tasks).toMatchObject([{ item: 2, owner: 'Bo Vig', due: '2023-07-01' }]);
  });

  it('are not meant by a table of figures', () => {
    const text = `${HEAD}1. Stier\nBeslutning\nUdsat.\nSted\tMeter\nSøen\t40\n`;

    expect(mendText(text)).toBe(text);
  });
});
