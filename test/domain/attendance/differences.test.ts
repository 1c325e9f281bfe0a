import type { ActualEntry } from '../../../src/domain/attendance/actual';
import { differences } from '../../../src/domain/attendance/differences';

function entry(name: string, status: ActualEntry['status']): ActualEntry {
  return { seat: null, name, title: null, organisation: null, status, awayFrom: [] };
}

const standIn = { name: 'Kirsten Lind', organisation: null, person: null };

describe('differences', () => {
  it('finds who is told of differently', () => {
    const found = differences(
      [entry('Mette Lund', { kind: 'met' }), entry('Carl Mose', { kind: 'absent' })],
      [entry('Mette Lund', { kind: 'absent' }), entry('Carl Mose', { kind: 'absent' })],
    );

    expect(found).toEqual([
      { kind: 'differs', name: 'Mette Lund', registered: { kind: 'met' }, minuted: { kind: 'absent' } },
    ]);
  });

  it('takes online for present and a no-show for absent, since minutes do not tell them apart', () => {
    const found = differences(
      [entry('Mette Lund', { kind: 'online' }), entry('Carl Mose', { kind: 'no-show' })],
      [entry('Mette Lund', { kind: 'met' }), entry('Carl Mose', { kind: 'absent' })],
    );

    expect(found).toEqual([]);
  });

  it('finds who stands on one side only', () => {
    const found = differences(
      [entry('Mette Lund', { kind: 'met' }), entry('Ole Bang', { kind: 'absent' })],
      [entry('Ida Krogh', { kind: 'met' })],
    );

    expect(found.map(({ kind, name }) => [kind, name])).toEqual([
      ['only-registered', 'Mette Lund'],
      ['only-minuted', 'Ida Krogh'],
    ]);
  });

  it('compares substitutes by name', () => {
    const same = differences(
      [entry('Rasmus Skov', { kind: 'substitute', standIn })],
      [entry('Rasmus Skov', { kind: 'substitute', standIn: { ...standIn, organisation: 'Psykiatrien' } })],
    );
    const other = differences(
      [entry('Rasmus Skov', { kind: 'substitute', standIn })],
      [entry('Rasmus Skov', { kind: 'substitute', standIn: { ...standIn, name: 'Ole Bang' } })],
    );

    expect(same).toEqual([]);
    expect(other).toHaveLength(1);
  });

  it('says nothing about people who were not registered yet', () => {
    expect(differences([entry('Mette Lund', { kind: 'open' })], [])).toEqual([]);
  });
});
