import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { minutesText } from '../../../support/minutes-text';

const ITEMS = { Eventuelt: 'Intet.' };

describe('listParticipants', () => {
  it('calls the others members where some roles are marked', () => {
    const { participants } = parseMinutes(
      minutesText(
        ['REFERAT Solklyngen', 'Deltagere', 'Anne Holm, Solby Kommune (formand)', 'Bo Vig, Region Nord'],
        ITEMS,
      ),
    );

    expect(participants.map(({ roles }) => roles)).toEqual([['chair'], ['member']]);
  });

  it('says nothing about roles where none is marked', () => {
    const { participants } = parseMinutes(
      minutesText(['REFERAT Solklyngen', 'Deltagere: Anne Holm, Bo Vig', 'Referent: Anne Holm'], ITEMS),
    );

    expect(participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Anne Holm', 'minute-taker'],
      ['Bo Vig'],
    ]);
  });

  it('leaves out guests and those who only are members', () => {
    const { participants } = parseMinutes(
      minutesText(
        [
          'REFERAT Solklyngen',
          'Medlemmer: Carla Dam, Dan Eg',
          '',
          'Deltagere: Anne Holm, Bo Vig',
          'Gæster: Eva Fog',
        ],
        ITEMS,
      ),
    );

    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig']);
  });
});
