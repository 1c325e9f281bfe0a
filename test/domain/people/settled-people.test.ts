import { confirmedPeople, isSettled } from '../../../src/domain/people/settled-people';

const same = (one: string, other: string) => ({ one, other, same: true });
const different = (one: string, other: string) => ({ one, other, same: false });

describe('settled people', () => {
  it('are one over a chain of names', () => {
    const people = confirmedPeople([
      same('Lars Høg', 'Lars Høj'),
      same('Ida Lund', 'Ida Maria Lund'),
      same('L. Høj', 'Lars Høj'),
      different('Bo Vig', 'Bo Wig'),
    ]);

    expect(people).toEqual([
      ['Ida Lund', 'Ida Maria Lund'],
      ['Lars Høg', 'Lars Høj', 'L. Høj'],
    ]);
  });

  it('are settled where others tell', () => {
    const settled = [same('Lars Høg', 'Lars Høj'), different('Lars Høj', 'Lars Høi')];

    expect(isSettled({ one: 'lars høj', other: 'Lars Høg' }, settled)).toBe(true);
    expect(isSettled({ one: 'Lars Høg', other: 'Lars Høi' }, settled)).toBe(true);
    expect(isSettled({ one: 'Lars Høg', other: 'Lars Høy' }, settled)).toBe(false);
    expect(isSettled({ one: 'Lars Høg', other: 'Lars Høy' }, [])).toBe(false);
  });
});
