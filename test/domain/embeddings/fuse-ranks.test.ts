import { fuseRanks } from '../../../src/domain/embeddings/fuse-ranks';

const fuse = (...rankings: readonly string[]) =>
  fuseRanks(
    rankings.map((ranking) => ranking.match(/./gu) ?? []),
    (one) => one,
  ).join('');

describe('fuseRanks', () => {
  it('keeps the order of one ranking', () => {
    expect(fuse('abc')).toBe('abc');
    expect(fuse('abc', '')).toBe('abc');
  });

  it('puts first what stands high in both', () => {
    expect(fuse('abc', 'cxb')).toBe('cbax');
  });

  it('takes turns where they have nothing in common, the first ranking first', () => {
    expect(fuse('ab', 'xy')).toBe('axby');
  });
});
