import type { Actor } from '../../src/domain/forums/access';
import type { ItemView } from '../../src/domain/messages/asking';
import { forumId, minutesId, personId, type MinutesId } from '../../src/domain/shared/ids';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { showItem } from '../../src/flows/show-item';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';

const MINUTES = `REFERAT Fjordklyngen d. 06-03-2024

Sted: Havby Rådhus

Punkt 1: Status på økonomigruppen

Sagsfremstilling

Gruppen har holdt to møder.

Beslutning

Solvej Holm undersøger lokalerne.

Punkt 2: Eventuelt

Beslutning

Intet.
`;
const FORUM = forumId('fjordklyngen');
const TORA: Actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' };

let flows: Flows;
let stored: MinutesId;
beforeEach(async () => {
  flows = await openFlows('nobody');
  await ingestMinutes(flows, { file: rawFile('referat.txt', MINUTES), forumName: null });
  await flows.forums.addMember(FORUM, { person: personId('tora'), name: 'Tora Vang' });
  const { entries } = await flows.minutes.list(FORUM, { limit: 1 });
  stored = entries[0]?.id ?? minutesId('none');
});
afterEach(() => flows.close());

function show(item: number, actor: Actor = TORA): Promise<ItemView | null> {
  return showItem(flows, { actor, forum: FORUM, minutes: stored, item, version: null });
}

describe('showing an item', () => {
  it('tells how the decision differs from the recommendation', async () => {
    const text = MINUTES.replace(
      'Beslutning\n\nIntet.',
      'Indstilling\n\nat broen bygges\n\nBeslutning\n\nIkke godkendt.',
    );
    await ingestMinutes(flows, { file: rawFile('referat.txt', text), forumName: null });

    expect((await show(2))?.deviation).toMatchObject({ kind: 'rejected' });
    expect((await show(1))?.deviation).toBeNull();
  });

  it('lists the items with the opening', async () => {
    expect((await show(0))?.contents.map(({ number }) => number)).toEqual([1, 2]);
    expect((await show(1))?.contents).toEqual([]);
  });

  it('gives its sections word for word, in the order of the text', async () => {
    const view = await show(1);

    expect(view).toMatchObject({
      forumName: 'Fjordklyngen',
      date: '2024-03-06',
      source: 'referat.txt',
      item: 1,
      title: 'Status på økonomigruppen',
    });
    expect(view?.sections).toEqual([
      { kind: 'case', heading: 'Sagsfremstilling', text: 'Gruppen har holdt to møder.' },
      { kind: 'decision', heading: 'Beslutning', text: 'Solvej Holm undersøger lokalerne.' },
    ]);
  });

  it('gives the opening of the minutes as item 0', async () => {
    const view = await show(0);

    expect(view?.sections.map(({ kind }) => kind)).toEqual(['head']);
    expect(view?.sections[0]?.text).toContain('Sted: Havby Rådhus');
  });

  it('tells which items stand beside it', async () => {
    const views = [await show(0), await show(1), await show(2)];

    expect(views.map((view) => [view?.previous, view?.next])).toEqual([
      [null, 1],
      [null, 2],
      [1, null],
    ]);
  });

  it('gives nothing to who does not belong to the forum', async () => {
    const other: Actor = { kind: 'person', id: personId('other'), name: '' };

    await expect(show(1, other)).resolves.toBeNull();
  });

  it('gives nothing where there is no such item, minutes or forum', async () => {
    const unknown = { actor: TORA, forum: FORUM, minutes: stored, item: 1, version: null };

    await expect(show(9)).resolves.toBeNull();
    await expect(showItem(flows, { ...unknown, minutes: minutesId('none') })).resolves.toBeNull();
    await expect(showItem(flows, { ...unknown, forum: forumId('none') })).resolves.toBeNull();
  });

  describe('of a version that is no longer in use', () => {
    const cited = { actor: TORA, forum: FORUM, item: 1, version: 1 } as const;
    const decision = (view: ItemView | null): string | undefined => view?.sections.at(-1)?.text;

    beforeEach(async () => {
      const corrected = MINUTES.replace('undersøger lokalerne', 'finder andre lokaler');
      await ingestMinutes(flows, { file: rawFile('referat.txt', corrected), forumName: null });
    });

    it('gives what was cited, and tells that there is another version', async () => {
      const view = await showItem(flows, { ...cited, minutes: stored });

      expect(view).toMatchObject({ version: 1, outdated: true });
      expect(decision(view)).toBe('Solvej Holm undersøger lokalerne.');
    });

    it('gives the version in use where none is asked for, or one that never was', async () => {
      const views = [
        await showItem(flows, { ...cited, minutes: stored, version: null }),
        await showItem(flows, { ...cited, minutes: stored, version: 7 }),
      ];

      for (const view of views) {
        expect(view).toMatchObject({ version: 2, outdated: false });
        expect(decision(view)).toBe('Solvej Holm finder andre lokaler.');
      }
    });

    it('gives nothing once the minutes are withdrawn', async () => {
      await flows.minutes.withdraw(FORUM, stored);

      await expect(showItem(flows, { ...cited, minutes: stored })).resolves.toBeNull();
    });
  });
});
