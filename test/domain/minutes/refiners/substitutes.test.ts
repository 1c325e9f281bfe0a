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
