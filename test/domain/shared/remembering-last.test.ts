import { rememberingLast } from '../../../src/domain/shared/remembering-last';

describe('remembering the last answer', () => {
  it('computes once as long as the same is asked', () => {
    const asked: string[] = [];
    const lengthOf = rememberingLast((word: string) => {
      asked.push(word);
      return word.length;
    });

    const lengths = ['et', 'et', 'tre', 'et'].map(lengthOf);

    expect(lengths).toEqual([2, 2, 3, 2]);
    expect(asked).toEqual(['et', 'tre', 'et']);
  });

  it('remembers that there is nothing', () => {
    let times = 0;
    const nothing = rememberingLast((word: string) => {
      times += 1;
      return word === 'a' ? undefined : word;
    });

    nothing('a');
    nothing('a');

    expect(times).toBe(1);
  });
});
