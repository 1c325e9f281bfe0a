import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { minutesText } from '../../../support/minutes-text';

const HEAD = ['REFERAT Solklyngen', 'Deltagere', 'Anne Holm', 'Bo Vig'];
const absentees = (items: Readonly<Record<string, string>>): string[][] =>
  parseMinutes(minutesText(HEAD, items)).items.map(({ absences }) => absences.map(({ value }) => value));

describe('settlePartialAttendance', () => {
  it('counts who left as absent from the later items', () => {
    expect(
      absentees({ Budget: 'Godkendt.', Plan: 'Anne Holm forlod mødet efter punkt 2.', Eventuelt: 'Intet.' }),
    ).toEqual([[], [], ['Anne Holm']]);
  });

  it('counts the items a sentence names', () => {
    expect(
      absentees({ Budget: 'Bo deltog ikke i punkterne 2-3.', Plan: 'Udsat.', Eventuelt: 'Intet.' }),
    ).toEqual([[], ['Bo Vig'], ['Bo Vig']]);
  });
});
