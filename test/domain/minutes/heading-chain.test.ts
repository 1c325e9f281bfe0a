import { bestChain, type Candidate } from '../../../src/domain/minutes/heading-chain';

const candidate = (number: number, at: number, evidence: number): Candidate => ({
  evidence,
  heading: {
    family: 'dotted',
    number,
    minor: null,
    title: { value: `Titel ${String(number)}`, span: { start: at, end: at + 1 } },
    first: at,
    last: at,
  },
});
const numbers = (candidates: readonly Candidate[]): number[] =>
  bestChain(candidates).map(({ heading }) => heading.number);

describe('bestChain', () => {
  it('follows the count over lists inside the items', () => {
    const candidates = [
      candidate(1, 0, 3),
      candidate(1, 2, -1),
      candidate(2, 3, -1),
      candidate(2, 5, 3),
      candidate(3, 8, 3),
    ];

    expect(bestChain(candidates).map(({ heading }) => heading.first)).toEqual([0, 5, 8]);
  });

  it('begins late where minutes count through the year', () => {
    expect(numbers([candidate(49, 0, 3), candidate(50, 2, 3)])).toEqual([49, 50]);
  });

  it('passes over a number that is missing', () => {
    expect(numbers([candidate(1, 0, 3), candidate(3, 2, 3), candidate(4, 4, 3)])).toEqual([1, 3, 4]);
  });

  it('begins again for a second meeting in the same text', () => {
    expect(numbers([1, 2, 1, 2].map((number, at) => candidate(number, at, 3)))).toEqual([1, 2, 1, 2]);
  });

  it('finds no chain among points of lists', () => {
    expect(numbers([candidate(1, 0, -3), candidate(2, 1, -3)])).toEqual([]);
  });
});
