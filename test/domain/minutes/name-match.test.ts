import { matchName } from '../../../src/domain/minutes/name-match';

const PEOPLE = [
  { name: 'Eva Marie Holm' },
  { name: 'Allan Høj Dam' },
  { name: 'Bo Vig' },
  { name: 'Bo Lund' },
];

describe('matchName', () => {
  it.each([
    ['Eva Marie Holm', 'Eva Marie Holm'],
    ['Eva Holm', 'Eva Marie Holm'],
    ['Eva', 'Eva Marie Holm'],
    ['Eva M. Holm', 'Eva Marie Holm'],
    ['Allan Høg Dam', 'Allan Høj Dam'],
  ])('knows who %s is', (name, found) => {
    expect(matchName(name, PEOPLE).found?.name).toBe(found);
  });

  it('does not choose between two', () => {
    expect(matchName('Bo', PEOPLE)).toEqual({ found: null, isAmbiguous: true });
  });

  it.each(['Carla Holm', 'Eva Lund', 'Marie'])('does not know %s', (name) => {
    expect(matchName(name, PEOPLE)).toEqual({ found: null, isAmbiguous: false });
  });
});
