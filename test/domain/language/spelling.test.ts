import { editDistance, tolerance } from '../../../src/domain/language/spelling';

describe('editDistance', () => {
  it.each([
    ['klynge', 'klynge', 0],
    ['klynge', 'klyge', 1],
    ['klynge', 'klnyge', 1],
    ['klynge', 'kylgne', 2],
  ])('of %s and %s is %d', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('klynge', 'region', 2)).toBeNull();
    expect(editDistance('hus', 'hospital', 2)).toBeNull();
  });
});

describe('tolerance', () => {
  it('grows with the length of the word', () => {
    expect([tolerance(4), tolerance(6), tolerance(12)]).toEqual([0, 1, 2]);
  });
});
