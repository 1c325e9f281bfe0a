import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { refreshIndex } from '../../src/flows/refresh-index';
import { visibleText } from '../support/card-parts';
import { simpleMinutes } from '../support/simple-minutes';
import { startTeamsClient } from '../support/teams-client';
import { openTwoForums, type TwoForums, type Visitor } from '../support/two-forums';

interface Found {
  readonly composeExtension: {
    readonly type: string;
    readonly attachments?: readonly { readonly content: unknown; readonly preview: unknown }[];
    readonly text?: string;
  };
}

describe('searching beside the message box', () => {
  let world: TwoForums;

  beforeEach(async () => {
    world = await openTwoForums();
  });
  afterEach(() => world.close());

  async function search(who: Visitor, query: string, queryOptions?: object): Promise<readonly string[]> {
    const value = {
      commandId: 'searchMinutes',
      parameters: [{ name: query === '' ? 'initialRun' : 'query', value: query === '' ? 'true' : query }],
      ...(queryOptions && { queryOptions }),
    };
    const body = await world.invoke(who, { name: 'composeExtension/query', value });
    const { attachments = [] } = (body as Found).composeExtension;
    return attachments.map(({ content }) => visibleText(content));
  }

  it.each<[Visitor, readonly string[]]>([
    ['both', ['Badeudvalget', 'Sejludvalget']],
    ['bather', ['Badeudvalget']],
    ['sailor', ['Sejludvalget']],
    ['guest', ['Badeudvalget']],
    ['stranger', []],
    ['removed', []],
  ])('finds for %s what stands in their own forums, typed or not', async (who, forums) => {
    const named = (found: readonly string[]): readonly string[] =>
      ['Badeudvalget', 'Sejludvalget'].filter((forum) => found.some((text) => text.includes(forum)));

    expect(named(await search(who, 'badebroen'))).toEqual(forums);
    expect(named(await search(who, ''))).toEqual(forums);
  });

  it('gives a card with forum, date, item, quote and source', async () => {
    const [text] = await search('bather', 'badebro');

    expect(text).toMatch(/^Punkt 1: Sag 1\nBadeudvalget · møde 5\. februar 2026 · Beslutning\n»/);
    expect(text).toContain('Badebroen males grøn til sommer.');
    expect(text).toContain('Kilde: Badeudvalget.txt');
  });

  it('goes on where it is asked to', async () => {
    const decisions = Array.from({ length: 7 }, (_, index) => `Stigen nummer ${index + 1} males.`);
    const text = simpleMinutes({ forum: 'Badeudvalget', date: '05-03-2026', decisions });
    const file = { name: 'stiger.txt', bytes: new TextEncoder().encode(text) };
    await ingestMinutes(world.core, { file, forumName: null });
    await refreshIndex(world.core);

    const first = await search('bather', 'stigen', { skip: 0, count: 5 });
    const rest = await search('bather', 'stigen', { skip: 5, count: 5 });

    expect([first.length, rest.length]).toEqual([5, 2]);
    expect(new Set([...first, ...rest]).size).toBe(7);
  });

  it.each(['searchQuery', undefined])(
    'takes what was typed where the client calls the box %s',
    async (name) => {
      const value = { parameters: [{ name, value: 'badebroen' }] };
      const body = await world.invoke('bather', { name: 'composeExtension/query', value });

      expect(JSON.stringify(body)).toContain('males grøn');
    },
  );

  it('says so where nothing is found', async () => {
    const value = { parameters: [{ name: 'query', value: 'xyzzy' }] };

    expect(await world.invoke('bather', { name: 'composeExtension/query', value })).toEqual({
      composeExtension: { type: 'message', text: expect.stringContaining('Prøv et andet ord') as string },
    });
  });

  it('shows the newest for what it cannot read', async () => {
    const body = await world.invoke('bather', { name: 'composeExtension/query', value: 'x' });

    expect((body as Found).composeExtension.type).toBe('result');
  });

  it('says that it went wrong with a reference, in the way the client shows', async () => {
    const client = await startTeamsClient({ searchMinutes: () => Promise.reject(new TypeError('broken')) });
    const { body } = await client.post({ type: 'invoke', name: 'composeExtension/query', value: {} });
    await client.close();

    expect(body).toEqual({
      composeExtension: { type: 'message', text: expect.stringContaining('Reference: ABC123') as string },
    });
  });
});
