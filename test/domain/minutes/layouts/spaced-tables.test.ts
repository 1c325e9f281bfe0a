import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(rows: readonly (readonly string[])[]): ParseOutput {
  const table = rows
    .map((row) =>
      row
        .map((cell) => cell.padEnd(26))
        .join('')
        .trimEnd(),
    )
    .join('\n');
  const text = `Referat af møde i Haverådet den 4. maj 2023\n\n${table}\n\n1. Bede\n\nGodkendt.\n\n2. Stier\n\nUdsat.\n`;
  return parseOutput('x.txt', parseMinutes(text), text);
}

describe('tables of people whose columns are set with blanks', () => {
  it.each([
    [
      ['Medlem', 'Til stede', 'Afbud'],
      ['Anne Holm', 'X', ''],
      ['Bo Vig', '', 'X'],
      ['Eva Fog', 'X', ''],
    ],
    [
      ['Navn', 'Afbud'],
      ['Anne Holm', '-'],
      ['Bo Vig', 'x'],
      ['Eva Fog', '-'],
    ],
    [
      ['Navn', 'Organisation', 'Status'],
      ['Anne Holm', 'Solby Kommune', 'Mødt'],
      ['Bo Vig', 'PLO', 'Afbud'],
      ['Eva Fog', 'Region Nord', 'Mødt'],
    ],
    [
      ['Deltager', 'Titel', 'Fremmøde'],
      ['Anne Holm', 'Gartner', 'Til stede'],
      ['Bo Vig', 'Læge', 'Fraværende'],
      ['Eva Fog', 'Konsulent', 'Til stede'],
    ],
    [
      ['Repræsentant', 'Mødt', 'Fraværende'],
      ['Anne Holm (A)', '  x', ''],
      ['Bo Vig (V)', '', '   x'],
      ['Stedfortræder: Eva Fog', '  x', ''],
    ],
  ])('tell who came: %j', (...rows) => {
    const { participants, absences } = parse(rows);

    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog']);
    expect(absences).toEqual(['Bo Vig']);
  });

  it('tell what people are', () => {
    const { participants } = parse([
      ['Navn', 'Titel', 'Organisation'],
      ['Anne Holm', 'Gartner', 'Solby Kommune'],
      ['Bo Vig', '', 'PLO'],
    ]);

    expect(participants.map(({ title, organisation }) => [title, organisation])).toEqual([
      ['Gartner', 'Solby Kommune'],
      [null, 'PLO'],
    ]);
  });
});
