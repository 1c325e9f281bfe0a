import { linesOf } from '../../../src/domain/minutes/lines';
import { readPeople } from '../../../src/domain/minutes/people';

const read = (text: string): string[] => readPeople(linesOf(text), 0).people.map(({ name }) => name);

describe('readPeople', () => {
  it('reads one person a line', () => {
    expect(read('Mødedeltagere:\nAnne Holm\nBo Vig (Afbud)\n\n1 Godkendelse af dagsorden')).toEqual([
      'Anne Holm',
      'Bo Vig',
    ]);
  });

  it('reads names in one line, hyphenated over its break', () => {
    expect(
      read('Deltagere: Anne Holm, Bo Vig, Pia Ulv Hel-\nsted, Carla Dam,\nDan Eg.\n\nDer er kaffe.'),
    ).toEqual(['Anne Holm', 'Bo Vig', 'Pia Ulv Helsted', 'Carla Dam', 'Dan Eg']);
  });

  it('tells a list of names from a name with a place of work', () => {
    expect(read('Deltagere\nAnne Holm, Solby Kommune\nBo Vig, Psykiatrien')).toEqual(['Anne Holm', 'Bo Vig']);
  });

  it('gives people below a body that body', () => {
    const { people } = readPeople(
      linesOf('Deltagere:\nRegion Nord:\n- Anne Holm, kontorchef\nSolby Kommune:\n- Bo Vig'),
      0,
    );

    expect(people.map(({ organisation }) => organisation)).toEqual(['Region Nord', 'Solby Kommune']);
  });

  it('goes on with the groups that follow', () => {
    const { people } = readPeople(
      linesOf('Deltagere\n\nAnne Holm, Solby Kommune\n\nSekretariat\n\nBo Vig, Solby Kommune'),
      0,
    );

    expect(people.map(({ name, roles }) => [name, roles])).toEqual([
      ['Anne Holm', []],
      ['Bo Vig', ['secretariat']],
    ]);
  });

  it('ends a list of first names at a blank line', () => {
    expect(read('Til stede: Anne, Bo og Carla\nAfbud: Eva\n\nIndholdsfortegnelse')).toEqual([
      'Anne',
      'Bo',
      'Carla',
      'Eva',
    ]);
  });

  it('reads a list of names that goes on in the next line', () => {
    expect(read('DELTAGERE\nAnne Holm, Bo Vig, Carla Dam,\nDan Eg, Eva Fog\n\nDAGSORDEN')).toEqual([
      'Anne Holm',
      'Bo Vig',
      'Carla Dam',
      'Dan Eg',
      'Eva Fog',
    ]);
  });

  it('reads people named by initials', () => {
    expect(read('Til stede: AHO, BVI, CDA')).toEqual(['AHO', 'BVI', 'CDA']);
  });

  it.each(['Afbud: Ingen', 'Afbud: Samtlige mødt', 'Afbud:\n-'])('finds nobody in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps the place of every person', () => {
    const text = 'Deltagere: Anne Holm, Bo Vig';

    const { people } = readPeople(linesOf(text), 0);

    expect(people.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Anne Holm', 'Bo Vig']);
  });
});
