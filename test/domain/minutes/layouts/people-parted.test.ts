import { parseMinutes } from '../../../../src/domain/minutes/parse';

const ITEMS = ['', 'Punkt 1: Budget', 'Godkendt.', '', 'Punkt 2: Plan', 'Udsat.'];

interface People {
  readonly present: readonly string[];
  readonly away: readonly string[];
  readonly instead: readonly string[];
}

function peopleOf(lines: readonly string[]): People {
  const text = ['REFERAT Haveforum', 'Dato: 4. maj 2023', ...lines, ...ITEMS].join('\n');
  const { participants, absences, substitutes } = parseMinutes(text);
  return {
    present: participants
      .filter(({ absent }) => !absent)
      .map(({ name, title, organisation }) => [name, title, organisation].filter(Boolean).join(', ')),
    away: absences.map(({ value }) => value),
    instead: substitutes.map((one) => `${one.by} for ${one.for}`),
  };
}

describe('people of lists whose commas stand within', () => {
  it.each([
    'Deltagere: Anne Holm, leder, Solby Kommune; Bo Vig, Gartnerforeningen; Carla Dam, gartner, Solby Kommune',
    '| **Med** | Anne Holm, leder, Solby Kommune; Bo Vig, Gartnerforeningen; Carla Dam, gartner, Solby Kommune |',
    '| Deltagere | Anne Holm, leder, Solby Kommune<br>Bo Vig, Gartnerforeningen<br>Carla Dam, gartner, Solby Kommune |',
    'Deltagere: Anne Holm, leder, Solby Kommune (AH), Bo Vig, Gartnerforeningen (BV), Carla Dam, gartner, Solby\n  Kommune (CD)',
  ])('parts them by their signs: %s', (list) => {
    expect(peopleOf([list]).present).toEqual([
      'Anne Holm, leder, Solby Kommune',
      'Bo Vig, Gartnerforeningen',
      'Carla Dam, gartner, Solby Kommune',
    ]);
  });

  it('goes on with the last name below', () => {
    const { present } = peopleOf([
      'Deltagere:   Anne Holm (formand, Haveforeningen), Bo Vig (Gartnerforeningen), Carla Skov',
      '             Dam (referent)',
    ]);

    expect(present.map((person) => person.split(',')[0])).toEqual(['Anne Holm', 'Bo Vig', 'Carla Skov Dam']);
  });
});

describe('people below labels side by side', () => {
  it.each([
    [['Deltog\tMeldte afbud', 'Anne Holm, leder\tDan Eg, gartner', 'Bo Vig, gartner', 'Carla Dam, maler']],
    [
      [
        'Til stede                    Fraværende',
        'Anne Holm, leder             Dan Eg, gartner',
        'Bo Vig, gartner',
        'Carla Dam, maler',
      ],
    ],
    [
      [
        '\tMed\t\t\tIkke med',
        '\tAnne Holm, leder\tDan Eg, gartner',
        '\tBo Vig, gartner',
        '\tCarla Dam, maler',
      ],
    ],
  ])('reads each list: %j', (lines) => {
    const { present, away } = peopleOf(lines);

    expect(present).toEqual(['Anne Holm, leder', 'Bo Vig, gartner', 'Carla Dam, maler']);
    expect(away).toEqual(['Dan Eg']);
  });

  it('reads lists of two sides and who came instead', () => {
    const { present, away, instead } = peopleOf([
      '\tFor gartnerne\t\tFor kommunerne',
      '\tAnne Holm\t\tCarla Dam, Solby Kommune',
      '\tBo Vig (afbud)\t\tDan Eg, Nordby Kommune (afbud, Eva Fog mødte)',
    ]);

    expect(present).toEqual(['Anne Holm', 'Carla Dam, Solby Kommune', 'Eva Fog']);
    expect(away).toEqual(['Bo Vig', 'Dan Eg']);
    expect(instead).toEqual(['Eva Fog for Dan Eg']);
  });

  it('leaves a table with a column of crosses as it is', () => {
    const { present, away } = peopleOf(['Deltager\tTil stede\tAfbud', 'Anne Holm\tx\t', 'Bo Vig\t\tx']);

    expect(present).toEqual(['Anne Holm']);
    expect(away).toEqual(['Bo Vig']);
  });
});

describe('groups, sentences and members', () => {
  it('reads groups of one person', () => {
    const { present, away } = peopleOf([
      'Til stede:',
      'Beboervalgte: Anne Holm, Bo Vig.',
      'Personalerepræsentanter: Carla Dam.',
      '',
      'Fraværende:',
      'Beboervalgte: Dan Eg.',
    ]);

    expect(present).toEqual(['Anne Holm', 'Bo Vig', 'Carla Dam']);
    expect(away).toEqual(['Dan Eg']);
  });

  it('reads a second list behind the first', () => {
    const { present, away } = peopleOf([
      'Mødte var: Anne Holm (formand), Bo Vig og Carla Dam. Desuden deltog forvalter Eva Fog, der førte protokollen. Dan Eg havde meldt afbud.',
    ]);

    expect(present).toEqual(['Anne Holm', 'Bo Vig', 'Carla Dam', 'Eva Fog, forvalter']);
    expect(away).toEqual(['Dan Eg']);
  });

  it('counts the members who are not away where the others listed are none of them', () => {
    const { present, away } = peopleOf([
      ...['Medlemmer: Anne Holm (A)', 'Bo Vig (V)', 'Carla Dam', ''],
      ...['Deltagere: Eva Fog', 'Fraværende: Bo Vig'],
    ]);

    expect(present).toEqual(['Anne Holm', 'Carla Dam', 'Eva Fog']);
    expect(away).toEqual(['Bo Vig']);
  });

  it.each([
    ['Carla Dam (supp. for Dan Eg, Haveforeningen)', 'Carla Dam for Dan Eg'],
    ['Carla Dam, F (midlertidigt for Dan Eg)', 'Carla Dam for Dan Eg'],
  ])('knows who sits for another: %s', (line, instead) => {
    expect(peopleOf(['Deltagere', 'Anne Holm (A)', line]).instead).toEqual([instead]);
  });

  it('tells those away from the one who told it', () => {
    const { away, instead } = peopleOf([
      'Deltagere: Anne Holm (A), Bo Vig (V)',
      'Formand Anne Holm (A) orienterede om, at Dan Eg (O) havde meldt afbud og at Eva Fog (O) deltog som stedfortræder.',
    ]);

    expect(away).toEqual(['Dan Eg']);
    expect(instead).toEqual(['Eva Fog for Dan Eg']);
  });
});
