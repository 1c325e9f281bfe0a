import { memoized } from '../../../src/domain/shared/memoized';

function counted(most: number): { readonly of: (word: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  const of = memoized((word) => {
    asked.push(word);
    return word.length;
  }, most);
  return { of, asked };
}

describe('remembering answers', () => {
  it('computes each once', () => {
    const { of, asked } = counted(4);

    expect([of('et'), of('to'), of('et')]).toEqual([2, 2, 2]);
    expect(asked).toEqual(['et', 'to']);
  });

  it('keeps what is asked for again and again when rare ones pass by', () => {
    const { of, asked } = counted(4);

    for (const rare of ['a', 'b', 'c', 'd', 'e', 'f']) ['ofte', rare].forEach(of);

    expect(asked.filter((word) => word === 'ofte')).toHaveLength(1);
  });

  it('forgets what was not asked for lately', () => {
    const { of, asked } = counted(2);

    for (const word of ['a', 'b', 'c', 'a']) of(word);

    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
