import type { Minutes, Participant } from '../../../src/domain/minutes/model';
import { probablePeople } from '../../../src/domain/people/probable-people';

type Line = readonly [
  name: string,
  organisation?: string | null,
  party?: string | null,
  title?: string | null,
];

function minutes(...lines: readonly Line[]): Pick<Minutes, 'participants'> {
  const participants = lines.map(([name, organisation = null, party = null, title = null]): Participant => ({
    ...{ name, title, organisation, party, roles: [], absent: false, substitutedBy: null },
    span: { start: 0, end: name.length },
  }));
  return { participants };
}

function pairs(...all: readonly Pick<Minutes, 'participants'>[]): readonly string[] {
  return probablePeople(all).map(
    ({ one, other, grounds }) => `${one.name} = ${other.name}: ${grounds.join(', ')}`,
  );
}

describe('probablePeople', () => {
  it('relates spellings of one name from different meetings, with the grounds', () => {
    const found = pairs(
      minutes(['Lars Høg', 'Havby Kommune', 'A'], ['Tora Vang', 'Hospital Syd']),
      minutes(['Lars Høj', 'Havby Kommune', 'A'], ['Tora Vang', 'Hospital Syd']),
    );

    expect(found).toEqual(['Lars Høg = Lars Høj: same-sound, same-organisation, same-party']);
  });

  it('takes a slip only with another ground', () => {
    const written = minutes(['Birte Winge', 'Psykiatrien']);

    expect(pairs(written, minutes(['Birte Vinke', 'Psykiatrien']))).toHaveLength(1);
    expect(pairs(written, minutes(['Birte Vinke']))).toEqual([]);
  });

  it('takes an initial only with another ground', () => {
    const written = minutes(['Birte Winge', null, null, 'direktør']);

    expect(pairs(written, minutes(['B. Winge', null, null, 'Direktør']))).toHaveLength(1);
    expect(pairs(written, minutes(['B. Winge']))).toEqual([]);
  });

  it('keeps people of one meeting apart', () => {
    const both = minutes(['Lars Høg', 'Havby Kommune'], ['Lars Høj', 'Havby Kommune']);

    expect(pairs(both)).toEqual([]);
    expect(pairs(both, minutes(['Lars Høg', 'Havby Kommune']))).toEqual([]);
  });

  it.each([
    ['organisations', minutes(['Lars Høg', 'Havby Kommune']), minutes(['Lars Høj', 'Strandby Kommune'])],
    ['parties', minutes(['Lars Høg', null, 'A']), minutes(['Lars Høj', null, 'V'])],
  ])('keeps people of different %s apart', (_, one, other) => {
    expect(pairs(one, other)).toEqual([]);
  });

  it('never relates first names alone', () => {
    expect(pairs(minutes(['Solvej']), minutes(['Solveig Holm']), minutes(['Solveig']))).toEqual([]);
  });

  it('knows a person again by any of several organisations', () => {
    const moved = [minutes(['Lars Høg', 'Havby Kommune']), minutes(['Lars Høg', 'Region Øst'])];

    expect(pairs(...moved, minutes(['Lars Høj', 'Region Øst']))).toHaveLength(1);
  });
});
