import { editDistance, lettersOf, mayBeNear, tolerance } from '../../../src/domain/language/spelling';

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

describe('mayBeNear', () => {
  const near = (left: string, right: string): boolean => mayBeNear(lettersOf(left), lettersOf(right), 1);

  it.each([
    ['klynge', 'klyge'],
    ['klynge', 'klnyge'],
    ['klynge', 'klunge'],
    ['klynge', 'klyngen'],
  ])('keeps %s and %s, which one slip explains', (left, right) => {
    expect(near(left, right)).toBe(true);
  });

  it('rules out words with other letters than a slip explains', () => {
    expect(near('klynge', 'region')).toBe(false);
  });
});

describe('tolerance', () => {
  it('grows with the length of the word', () => {
    expect([tolerance(4), tolerance(6), tolerance(12)]).toEqual([0, 1, 2]);
  });
});
