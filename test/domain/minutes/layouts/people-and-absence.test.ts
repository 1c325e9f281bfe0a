import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const ITEMS = '\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n\n2. Eventuelt\nBeslutning\nIntet.\n';
const parse = (...head: string[]): ParseOutput => {
  const text = `${head.join('\n')}\n${ITEMS}`;
  return parseOutput('x.txt', parseMinutes(text), text);
};
const names = ({ participants }: ParseOutput): string[] => participants.map(({ name }) => name);

describe('lists of people', () => {
  it('reads bodies before their people, on a line and inside a list', () => {
    const { participants } = parse(
      'Referat',
      'Deltagere:',
      'Åby Kommune: Grethe Lau, Ib Steen',
      'Region Vest: Max Fog',
      'Ældre Sagen:',
      'Ella Sand',
    );

    expect(participants.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Grethe Lau', 'Åby Kommune'],
      ['Ib Steen', 'Åby Kommune'],
      ['Max Fog', 'Region Vest'],
      ['Ella Sand', 'Ældre Sagen'],
    ]);
  });

  it('reads groups within one list, and initials used alone', () => {
    const output = parse(
      'Referat',
      'Mødedeltagere: Fra lægerne: Troels Hede (TH), medformand, Anne Bülow (AB). Fra kommunerne: Malene Sto (MS), Per Haug (PH).',
      'Fraværende: PH og AB (afbud)',
      'Referent: MS',
    );

    expect(names(output)).toEqual(['Troels Hede', 'Anne Bülow', 'Malene Sto', 'Per Haug']);
    expect(output.absences).toEqual(['Per Haug', 'Anne Bülow']);
    expect(output.participants[2]?.roles).toContain('minute-taker');
  });

  it('tells pairs of names from names with a place of work', () => {
    expect(names(parse('Referat', 'Deltagere:', 'Jytte Krag, Søs Vinter', 'Ture Bring, Nanna Hede'))).toEqual(
      ['Jytte Krag', 'Søs Vinter', 'Ture Bring', 'Nanna Hede'],
    );
    expect(
      names(parse('Referat', 'Deltagere:', 'Jytte Krag, Hede Sygehus', 'Ture Bring, Ældre Sagen')),
    ).toEqual(['Jytte Krag', 'Ture Bring']);
  });

  it('reads a table of people', () => {
    const output = parse(
      'Referat',
      'Deltagere',
      'Navn\tOrganisation\tFremmøde',
      'Ejner Klit\tKlitby Kommune\tDeltog',
      'Fatima Rosen\tRegion Syd\tAfbud',
    );

    expect(output.participants.map(({ name, organisation, absent }) => [name, organisation, absent])).toEqual(
      [
        ['Ejner Klit', 'Klitby Kommune', false],
        ['Fatima Rosen', 'Region Syd', true],
      ],
    );
  });

  it('goes on with the list below a role', () => {
    const { participants } = parse(
      'Referat',
      'Deltagere',
      'Formand Kurt Vang, Sundby Kommune',
      'Ordstyrer: Liv Beck',
      'Sekretær Pia Munk',
    );

    expect(participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Kurt Vang', 'chair'],
      ['Liv Beck', 'facilitator'],
      ['Pia Munk', 'secretariat'],
    ]);
  });

  it('joins a list that breaks inside a name', () => {
    expect(
      names(
        parse('Referat', 'Deltagere: Tora Juul, Marianne Ban-', 'kebjerg, Bent Ove', 'Holst og Dan Leth.'),
      ),
    ).toEqual(['Tora Juul', 'Marianne Bankebjerg', 'Bent Ove Holst', 'Dan Leth']);
  });

  it('takes members for participants only where all of them came', () => {
    const members = 'Rådets medlemmer: Gudrun Skov (formand), Tage Ibsen, Kirsten Elm.';

    const came = parse(
      'Referat',
      members,
      'Alle var mødt undtagen Tage, der havde meldt afbud.',
      'Jonna tog referat.',
    );

    expect(came.participants.map(({ name, absent, roles }) => [name, absent, ...roles])).toEqual([
      ['Gudrun Skov', false, 'chair'],
      ['Tage Ibsen', true, 'member'],
      ['Kirsten Elm', false, 'member'],
      ['Jonna', false, 'minute-taker'],
    ]);
    expect(names(parse('Referat', members))).toEqual([]);
  });
});

describe('a head in one line', () => {
  it('is read as the lines it was', () => {
    const output = parse(
      'Referat fra møde i Solforum Dato: 7. maj 2024 kl. 10-12 Sted: Rådhuset Deltagere: Anne Holm, Bo Vig Afbud: Bo Vig Referent: Eva Fog',
    );

    expect(output).toMatchObject({ forum: { name: 'Solforum' }, date: '2024-05-07', place: 'Rådhuset' });
    expect(output.absences).toEqual(['Bo Vig']);
    expect(names(output)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog']);
  });

  it('is told from a sentence with a colon', () => {
    expect(parse('Referat', 'Næste møde har et nyt Sted: Rådhuset').place).toBeNull();
  });
});

describe('absence', () => {
  const LIST = ['Referat', 'Deltagere: Anne Holm, Bo Vig, Carla Dam, Dan Elm'];

  it.each([
    ['Afbud: Bo Vig (syg), Dan Elm pga. ferie'],
    ['Fraværende med afbud: Bo Vig og Dan Elm'],
    ['Samtlige medlemmer var til stede med undtagelse af Bo Vig og Dan Elm.'],
    ['Bo Vig og Dan Elm kunne desværre ikke deltage.'],
    ['Afbud: Bo Vig', 'Dan Elm udeblev.'],
  ])('reads "%s"', (...lines) => {
    expect(parse(...LIST, ...lines).absences).toEqual(['Bo Vig', 'Dan Elm']);
  });

  it('lists absentees and substitutes with those present', () => {
    const output = parse(
      'Referat',
      'Deltagere: Anne Holm, Bo Vig',
      'Afbud: Carla Dam',
      'Som stedfortræder for Carla Dam deltog kontorchef Eva Fog (V).',
    );

    expect(
      output.participants.map(({ name, absent, substitutedBy }) => [name, absent, substitutedBy]),
    ).toEqual([
      ['Anne Holm', false, null],
      ['Bo Vig', false, null],
      ['Carla Dam', true, 'Eva Fog'],
      ['Eva Fog', false, null],
    ]);
    expect(output.participants[3]).toMatchObject({ title: 'kontorchef', party: 'V' });
  });

  it.each([
    ['Afbud: Bo Vig (Eva Fog deltog i stedet for ham)'],
    ['Afbud: Bo Vig – i stedet deltog Eva Fog'],
    ['Bo Vig var repræsenteret ved Eva Fog.'],
    ['Eva Fog var der på vegne af Bo Vig.'],
  ])('sees the substitute in "%s"', (line) => {
    expect(parse(...LIST, line).substitutes).toEqual([{ for: 'Bo Vig', by: 'Eva Fog' }]);
  });
});
