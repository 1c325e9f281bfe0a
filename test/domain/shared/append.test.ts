import { append } from '../../../src/domain/shared/append';

describe('append', () => {
  it('puts what comes behind what is there', () => {
    const to = [1];

    append(to, [2, 3]);

    expect(to).toEqual([1, 2, 3]);
  });

  it('takes more than fit on the stack', () => {
    const to: number[] = [];

    append(to, new Array<number>(1_000_000).fill(0));

    expect(to).toHaveLength(1_000_000);
  });
});
