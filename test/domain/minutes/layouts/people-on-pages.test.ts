import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const withHead = (head: string): ParseOutput =>
  parse(`Solby Haveråd\n4. maj 2023\n\n${head}\n\nPunkt 1. Velkomst\nBeslutning\nGodkendt.\n`);
const names = ({ participants }: ParseOutput): string[] =>
  participants.map(({ name, absent }) => (absent ? `${name} (afbud)` : name));

describe('people on pages', () => {
  it('reads a list within the list of those who came', () => {
    const read = withHead(
      'Deltagere\n • Anne Holm, V\n • Bo Vig (A)\n • Carla Dam, O\n\n • Afbud\n • Bo Vig (A)',
    );

    expect(names(read)).toEqual(['Anne Holm', 'Bo Vig (afbud)', 'Carla Dam']);
    expect(read.absences).toEqual(['Bo Vig']);
  });

  it('reads labels without a colon', () => {
    const read = withHead('Til stede Anne, Bo, Carla og Dan (fra kl. 10)\n\nAfbud Eva');

    expect(names(read)).toEqual(['Anne', 'Bo', 'Carla', 'Dan', 'Eva (afbud)']);
  });

  it.each(['Afbud Meldes til formanden senest dagen før', 'Fraværende Får referatet tilsendt'])(
    'takes "%s" for no list',
    (line) => {
      expect(names(withHead(line))).toEqual([]);
    },
  );

  it('knows those who were absent where nobody is listed as present', () => {
    const read = parse(
      'Solby Haveråd\n4. maj 2023\n\n1. Fraværende\n\nBeslutning\n\nAnne Holm og Bo Vig var fraværende.\n\n2. Bede\n\nBeslutning\n\nGodkendt.\n',
    );

    expect(names(read)).toEqual(['Anne Holm (afbud)', 'Bo Vig (afbud)']);
    expect(read.warnings.map(({ code }) => code)).toContain('no-participants');
  });

  it('reads the people of the first item, by bodies whose names have commas, and who came for whom', () => {
    const read = parse(
      'Solby Haveråd\n4. maj 2023\n\n1. Deltagere\n\nSagsfremstilling\n\nMødedeltagere\n\nSolby Kommune, Haverådet:\n\nAnne Holm, formand\n\nBo Vig\n\nRepræsentanter for gartnerne:\n\nCarla Dam, suppleant (suppleant for havekonsulent Dan Lyng)\n\nBeslutning\n\nAfbud\n\nDan Lyng, gartnerne\n\n2. Bede\n\nBeslutning\n\nGodkendt.\n',
    );

    expect(names(read)).toEqual(['Anne Holm', 'Bo Vig', 'Carla Dam', 'Dan Lyng (afbud)']);
    expect(read.substitutes).toEqual([{ for: 'Dan Lyng', by: 'Carla Dam' }]);
  });

  it('counts somebody who was away from single items among those present', () => {
    const read = withHead(
      'Deltagere:\n\nAnne Holm (A), Formand\n\nBo Vig (V), Næstformand- afbud\n\nCarla Dam (O)- deltog ikke i behandlingen af punkt: 2, 3',
    );

    expect(names(read)).toEqual(['Anne Holm', 'Bo Vig (afbud)', 'Carla Dam']);
    expect(read.absences).toEqual(['Bo Vig']);
  });

  it.each([
    ['Praksis koordinator Eva Holm', 'Eva Holm', 'Praksis koordinator'],
    ['PLO-m Eva Holm', 'Eva Holm', 'PLO-m'],
    ['Praksiskonsulent: Eva Holm', 'Eva Holm', 'Praksiskonsulent'],
  ])('reads the office in "%s"', (line, name, title) => {
    const { participants } = withHead(
      `Deltagere:\nBo Vig, Solby Kommune\n${line}\nCarla Dam, Nordby Kommune`,
    );

    expect(participants[1]).toMatchObject({ name, title });
    expect(participants).toHaveLength(3);
  });

  it('knows whom of the list the minute taker is', () => {
    const { participants } = withHead('Til stede: Anne Holm, Bo Vig og Carla Dam\nReferent: Bo');

    expect(participants.map(({ name, roles }) => [name, roles.includes('minute-taker')])).toEqual([
      ['Anne Holm', false],
      ['Bo Vig', true],
      ['Carla Dam', false],
    ]);
  });

  it('reads offices in the plural before the names of a sentence', () => {
    const read = withHead(
      'Til stede var borgmestrene Anne Holm og Bo Vig samt byrådsmedlemmerne Carla Dam og Dan Lyng.',
    );

    expect(names(read)).toEqual(['Anne Holm', 'Bo Vig', 'Carla Dam', 'Dan Lyng']);
  });
});
