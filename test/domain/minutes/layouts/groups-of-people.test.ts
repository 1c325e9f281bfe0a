import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(people: string): ParseOutput {
  const text = `Referat af møde i Haverådet den 4. maj 2023\n\n${people}\n\n1. Bede\n\nBeslutning\n\nGodkendt.\n`;
  return parseOutput('x.txt', parseMinutes(text), text);
}

describe('people below headings in bold', () => {
  const { participants } = parse(
    '### Til stede\n\n**Gartnerienhed Nord**\n\n* Teamleder Anne Holm (medformand)\n* Konsulent Eva Fog (referent)\n\n' +
      '**Brugerrepræsentant**\n\n* Ole Vind, Havens Venner\n',
  );

  it('are all read, whatever the heading is called', () => {
    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Eva Fog', 'Ole Vind']);
  });

  it('belong to the heading where it is a name', () => {
    expect(participants.map(({ organisation }) => organisation)).toEqual([
      'Gartnerienhed Nord',
      'Gartnerienhed Nord',
      'Havens Venner',
    ]);
  });
});

describe('members of a committee in one line', () => {
  it('keep what stands behind the bracket', () => {
    const { participants } = parse(
      'Medlemmer: Anne Holm (A) formand, Bo Vig (V) næstformand, Eva Fog (F)\n\nFraværende: Eva Fog (F)',
    );

    expect(participants.map(({ name, party, roles }) => [name, party, roles[0]])).toEqual([
      ['Anne Holm', 'A', 'chair'],
      ['Bo Vig', 'V', 'member'],
      ['Eva Fog', 'F', 'member'],
    ]);
  });

  it('took part where a remark says who did not', () => {
    const { participants, absences } = parse(
      'Medlemmer: Anne Holm, Bo Vig, Eva Lind-\ngren, Ole Vind\nBemærkninger: Afbud: Bo Vig',
    );

    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Lindgren', 'Ole Vind']);
    expect(absences).toEqual(['Bo Vig']);
  });
});

describe('whoever came for somebody', () => {
  it.each([
    'Bo Vig, V - Ida Munk stedfortræder',
    'Bo Vig (suppleant Ida Munk deltog)',
    'Bo Vig, V v/ Ida Munk',
    'Bo Vig. Suppleant: Ida Munk',
  ])('is named in "%s"', (entry) => {
    const { substitutes, absences } = parse(
      `Deltagere\n• Anne Holm, A\n• Bo Vig, V\n• Eva Fog, F\n\nAfbud\n• ${entry}\n`,
    );

    expect(substitutes).toEqual([{ for: 'Bo Vig', by: 'Ida Munk' }]);
    expect(absences).toEqual(['Bo Vig']);
  });

  it('is not meant by "v/" behind a body', () => {
    const { participants, substitutes } = parse('Deltagere\n• Anne Holm, A\n• Havens Venner v/ Ole Vind\n');

    expect(substitutes).toEqual([]);
    expect(participants.at(-1)).toMatchObject({ name: 'Ole Vind', organisation: 'Havens Venner' });
  });

  it('is not meant by the items somebody missed', () => {
    const { absences } = parse(
      'Deltagere\n• Anne Holm\n• Bo Vig\n• Eva Fog\n\nFraværende:\nEva Fog\nBo Vig ved sag nr. 3-5',
    );

    expect(absences).toEqual(['Eva Fog']);
  });
});

describe('groups that are named before their people', () => {
  it.each([
    ['Gartnerne: Anne Holm (formand), Bo Vig\n\nBrugerne: Eva Fog, Ole Vind', null],
    ['Brugersiden: Anne Holm, Bo Vig\nLedelsessiden: Eva Fog, Ole Vind', null],
    ['Lægerne: Anne Holm, Bo Vig\n\nDe frivillige: Eva Fog, Ole Vind', null],
    ['Politikere: Anne Holm (A), Bo Vig (V)\nBorgere: Eva Fog, Ole Vind', null],
    ['Solby Kommune: Anne Holm, Bo Vig\n\nSolby Kommune: Eva Fog, Ole Vind', 'Solby Kommune'],
  ])('are no people: %j', (people, organisation) => {
    const { participants } = parse(`Til stede:\n\n${people}`);

    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog', 'Ole Vind']);
    expect(participants.every((person) => person.organisation === organisation)).toBe(true);
  });
});
