import { mergePages, type Source } from '../../../src/flows/lists/merge-pages';

/** A list in pages of two, which counts how often it is read. */
function sourceOf(key: string, values: readonly number[]): Source<number> & { reads: number } {
  return {
    key,
    reads: 0,
    fetch(cursor) {
      this.reads++;
      const from = Number(cursor ?? 0);
      const end = from + 2;
      return Promise.resolve({
        entries: values.slice(from, end),
        cursor: end < values.length ? String(end) : null,
      });
    },
  };
}

async function allOf(
  sources: readonly Source<number>[],
  limit: number,
): Promise<readonly (readonly number[])[]> {
  const pages: (readonly number[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof mergePages<number>>> = await mergePages({
      sources,
      compare: (one, other) => one - other,
      limit,
      cursor,
    });
    pages.push(page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}

describe('merging lists page by page', () => {
  it.each([1, 2, 3, 4, 7, 100])('gives everything once and in order, %i at a time', async (limit) => {
    const sources = [
      sourceOf('a', [1, 4, 7, 8, 9]),
      sourceOf('b', [2, 3, 10]),
      sourceOf('c', []),
      sourceOf('d', [5, 6]),
    ];

    const pages = await allOf(sources, limit);

    expect(pages.flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    expect(pages.at(-1)).not.toEqual([]);
  });

  it('gives one empty page for nothing', async () => {
    expect(await allOf([], 5)).toEqual([[]]);
  });

  it('does not read a list again that has ended', async () => {
    const short = sourceOf('short', [1]);

    await allOf([short, sourceOf('long', [2, 3, 4, 5, 6])], 2);

    expect(short.reads).toBe(1);
  });

  it('shows a list that came between two pages from its beginning', async () => {
    const old = sourceOf('old', [1, 3, 5]);
    const compare = (one: number, other: number): number => one - other;
    const { cursor } = await mergePages({ sources: [old], compare, limit: 2, cursor: null });

    const next = await mergePages({ sources: [old, sourceOf('new', [4])], compare, limit: 2, cursor });

    expect(next).toEqual({ entries: [4, 5], cursor: null });
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[[1,2]]').toString('base64url'),
  ])('refuses the cursor %j', async (cursor) => {
    const merging = mergePages({ sources: [sourceOf('a', [1])], compare: () => 0, limit: 2, cursor });

    await expect(merging).rejects.toMatchObject({ code: 'bad-usage' });
  });
});
