import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { minutesText } from '../../../support/minutes-text';

const HEAD = ['REFERAT Solklyngen', 'Deltagere', 'Anne Holm', 'Bo Vig', 'Carla Dam (for Dan Eg)'];

describe('settleSubstitutes', () => {
  it('reads sentences and marks', () => {
    const minutes = parseMinutes(minutesText(HEAD, { Velkomst: 'Eva Fog deltog i stedet for Anne Holm.' }));

    expect(minutes.substitutes.map((one) => `${one.by} for ${one.for}`)).toEqual([
      'Carla Dam for Dan Eg',
      'Eva Fog for Anne Holm',
    ]);
  });

  it('counts the one replaced as absent, but not among those with afbud', () => {
    const minutes = parseMinutes(minutesText(HEAD, { Velkomst: 'Eva Fog deltog i stedet for Anne Holm.' }));

    expect(minutes.participants[0]).toMatchObject({ absent: true, substitutedBy: 'Eva Fog' });
    expect(minutes.absences).toEqual([]);
  });

  it.each([
    ['Afbud: Bo Vig. Eva Fog deltog i stedet for Bo Vig.'],
    ['Afbud: Bo Vig. I stedet for Bo Vig deltog Eva Fog.'],
    ['Afbud: Bo Vig; Eva Fog deltog i stedet for Bo Vig.'],
    ['Afbud: Bo Vig (Eva Fog deltog i stedet for Bo Vig)'],
    ['Afbud: Bo Vig. Eva Fog, chefkonsulent, deltog i stedet for Bo Vig.'],
    ['Afbud: Bo Vig.', 'Eva Fog deltog i stedet for Bo Vig.'],
    ['Afbud:', 'Bo Vig. Eva Fog deltog i stedet', 'for Bo Vig.'],
  ])('reads the sentence behind the absentees: %s', (...lines) => {
    const { substitutes, absences, participants } = parseMinutes(
      minutesText(['REFERAT Solklyngen', 'Deltagere', 'Anne Holm', 'Bo Vig', '', ...lines], {
        Eventuelt: 'Intet.',
      }),
    );

    expect(substitutes).toMatchObject([{ for: 'Bo Vig', by: 'Eva Fog' }]);
    expect(absences.map(({ value }) => value)).toEqual(['Bo Vig']);
    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog']);
    expect(participants[1]).toMatchObject({ absent: true, substitutedBy: 'Eva Fog' });
  });

  it('keeps the other absentees of such a line', () => {
    const { substitutes, absences } = parseMinutes(
      minutesText([...HEAD, '', 'Afbud: Anne Holm, Bo Vig. Eva Fog deltog i stedet for Bo Vig.'], {
        Eventuelt: 'Intet.',
      }),
    );

    expect(substitutes.map((one) => `${one.by} for ${one.for}`)).toContain('Eva Fog for Bo Vig');
    expect(absences.map(({ value }) => value)).toEqual(['Anne Holm', 'Bo Vig']);
  });

  it('says that a name was damaged', () => {
    const { warnings } = parseMinutes(
      minutesText(HEAD, { Velkomst: 'Eva Fogdeltog i stedet for Anne Holm.' }),
    );

    expect(warnings).toContainEqual({
      code: 'damaged-text',
      message: 'A space seems to be missing after "Eva Fog".',
      quote: 'Eva Fogdeltog i stedet for Anne Holm',
    });
  });
});
