import { forumId, type MinutesId } from '../../src/domain/shared/ids';
import { ConflictError } from '../../src/domain/shared/errors';
import type { DocumentStore } from '../../src/ports/document-store';
import { MinutesStore } from '../../src/stores/minutes-store';
import type { MinutesDraft, StoredMinutes } from '../../src/stores/stored-minutes';
import { RecordingLog } from '../support/recording-log';
import { FORUM, sampleDraft, sampleItem, sampleMinutes } from './sample-minutes';
import { startStore, type StoreUnderTest } from './store-under-test';
import { failingAfter, wrapped } from './wrapped-store';

describe('MinutesStore', () => {
  let under: StoreUnderTest;
  let store: MinutesStore;

  beforeEach(async () => {
    under = await startStore();
    store = new MinutesStore(under.store);
  });
  afterEach(() => under.stop());

  async function listed(): Promise<readonly StoredMinutes[]> {
    return (await store.list(FORUM.id, { limit: 100 })).entries;
  }

  async function changed(
    token: string | null,
  ): Promise<{ minutes: readonly StoredMinutes[]; token: string }> {
    const minutes: StoredMinutes[] = [];
    for (let page = await store.changes(token); ; page = await store.changes(page.token)) {
      minutes.push(...page.minutes);
      if (!page.more) return { minutes, token: page.token };
    }
  }

  describe('saving', () => {
    it('gives back what was saved', async () => {
      const draft = sampleDraft('h1', { minutes: sampleMinutes({ items: [sampleItem(1, 'Budget')] }) });

      const { kind, stored } = await store.save(draft);

      expect(kind).toBe('created');
      expect(stored).toEqual({
        id: 'klynge-vest.2024-04-10.1000',
        forum: FORUM.id,
        forumName: 'Klynge Vest',
        version: 1,
        source: 'referat.txt',
        contentHash: 'h1',
        storedAt: '2024-04-11T08:00:00.000Z',
        minutes: draft.minutes,
        asRead: draft.minutes,
        corrections: { forumName: null, date: null, tasks: {} },
      });
      expect(await store.get(FORUM.id, stored.id)).toEqual(stored);
      expect(await store.text(stored)).toBe(draft.text);
    });

    it('changes nothing for the same content, whatever the file is called', async () => {
      const first = await store.save(sampleDraft('h1'));
      const withoutWrites = new MinutesStore(failingAfter(0, under.store));

      const second = await withoutWrites.save(sampleDraft('h1', { source: 'kopi.txt' }));

      expect(second).toEqual({ kind: 'unchanged', stored: first.stored });
    });

    it('makes a new version of changed minutes and keeps the old one readable', async () => {
      const first = await store.save(sampleDraft('h1', { text: 'Udkast' }));
      const second = await store.save(sampleDraft('h2', { text: 'Godkendt', source: 'endelig.txt' }));

      expect(second).toMatchObject({ kind: 'new-version', stored: { id: first.stored.id, version: 2 } });
      expect(await store.get(FORUM.id, first.stored.id)).toEqual(second.stored);
      const older = await store.getVersion(FORUM.id, first.stored.id, 1);
      expect(older).toEqual(first.stored);
      expect(await store.getVersion(FORUM.id, first.stored.id, 2)).toEqual(second.stored);
      expect(await store.getVersion(FORUM.id, first.stored.id, 3)).toBeNull();
      expect(await store.getVersion(FORUM.id, first.stored.id, 0)).toBeNull();
      expect([await store.text(first.stored), await store.text(second.stored)]).toEqual([
        'Udkast',
        'Godkendt',
      ]);
    });

    it('takes an older version that comes again for known', async () => {
      const first = await store.save(sampleDraft('h1'));
      await store.save(sampleDraft('h2'));

      expect(await store.save(sampleDraft('h1'))).toEqual({ kind: 'unchanged', stored: first.stored });
      expect((await listed()).map(({ version }) => version)).toEqual([2]);
    });

    it('keeps the same content apart in another forum', async () => {
      const other = { ...FORUM, id: forumId('klynge-oest'), name: 'Klynge Øst' };
      const first = await store.save(sampleDraft('h1'));

      const second = await store.save(sampleDraft('h1', { forum: other }));

      expect(second.kind).toBe('created');
      expect(second.stored.id).not.toBe(first.stored.id);
      expect(await store.get(FORUM.id, second.stored.id)).toBeNull();
      expect(await listed()).toHaveLength(1);
    });

    it.each<[string, Partial<MinutesDraft>, boolean]>([
      ['another file name', { source: 'anden.txt' }, true],
      ['another start time', { minutes: sampleMinutes({ startTime: '13:00' }) }, false],
      ['another date', { minutes: sampleMinutes({ date: '2024-04-11' }) }, false],
      ['no date', { minutes: sampleMinutes({ date: null }) }, false],
    ])('tells meetings apart: %s', async (_, change, same) => {
      const first = await store.save(sampleDraft('h1'));
      const second = await store.save(sampleDraft('h2', change));

      expect(second.stored.id === first.stored.id).toBe(same);
    });

    it.each<[string, string, boolean]>([
      ['referat.txt', 'referat.txt', true],
      ['Møde 1.txt', 'møde-1.txt', false],
      ['Møde.txt'.normalize('NFC'), 'Møde.txt'.normalize('NFD'), true],
      ['å.txt'.normalize('NFC'), 'å.txt'.normalize('NFD'), true],
      [`${'lang '.repeat(40)}1.txt`, `${'lang '.repeat(40)}2.txt`, false],
    ])('tells undated minutes apart by file name: %j and %j', async (one, other, same) => {
      const minutes = sampleMinutes({ date: null });
      const first = await store.save(sampleDraft('h1', { minutes, source: one }));
      const second = await store.save(sampleDraft('h2', { minutes, source: other }));

      expect(second.stored.id === first.stored.id).toBe(same);
    });

    it.each([0, 1, 399_999, 400_000, 400_001, 1_000_000])('keeps a text of %d characters', async (length) => {
      const text = 'æ😀\n'.repeat(Math.ceil(length / 4)).slice(0, length);

      const { stored } = await store.save(sampleDraft('h1', { text }));

      expect((await store.text(stored)) === text).toBe(true);
    });

    it('keeps a structure that is too long for one document', async () => {
      const items = Array.from({ length: 30 }, (_, n) => sampleItem(n + 1, 'ø'.repeat(40_000)));
      const first = await store.save(sampleDraft('h1', { minutes: sampleMinutes({ items }) }));
      await store.save(
        sampleDraft('h2', { minutes: sampleMinutes({ items: [...items, sampleItem(31, 'ny')] }) }),
      );

      expect((await listed())[0]?.minutes.items).toHaveLength(31);
      expect((await changed(null)).minutes[0]?.minutes.items).toHaveLength(31);
      expect(await store.getVersion(FORUM.id, first.stored.id, 1)).toEqual(first.stored);
    });
  });

  describe('interruptions', () => {
    const LONG = 'Referat '.repeat(120_000);
    const draft = sampleDraft('h2', { text: LONG });

    async function everything(): Promise<unknown> {
      const minutes = await listed();
      return { minutes, texts: await Promise.all(minutes.map((one) => store.text(one))) };
    }

    /** The mark, three pieces of text, the version, the head. */
    it.each([0, 1, 2, 3, 4, 5])(
      'show nothing after %d writes, and are completed by saving again',
      async (writes) => {
        await store.save(sampleDraft('h1'));
        const before = await everything();
        const dying = new MinutesStore(failingAfter(writes, under.store));
        await expect(dying.save(draft)).rejects.toMatchObject({ code: 'store-unavailable' });
        const inBetween = await everything();

        const replayed = await store.save(draft);

        expect(inBetween).toEqual(before);
        expect(replayed).toMatchObject({ kind: 'new-version', stored: { version: 2 } });
        expect(await everything()).toEqual({ minutes: [replayed.stored], texts: [LONG] });
        expect(await store.save(draft)).toEqual({ kind: 'unchanged', stored: replayed.stored });
      },
    );

    it('have all been tried: six writes are enough', async () => {
      const enough = new MinutesStore(failingAfter(6, under.store));

      expect((await enough.save(draft)).kind).toBe('created');
    });

    it('leave the number to the next version when they are never completed', async () => {
      await store.save(sampleDraft('h1'));
      const dying = new MinutesStore(failingAfter(5, under.store));
      await expect(dying.save(draft)).rejects.toMatchObject({ code: 'store-unavailable' });

      const { stored } = await store.save(sampleDraft('h3', { text: 'tredje' }));

      expect(stored.version).toBe(2);
      expect(await store.getVersion(FORUM.id, stored.id, 2)).toEqual(stored);
      const late = await store.save(draft);
      expect(late).toMatchObject({ kind: 'new-version', stored: { version: 3 } });
      expect(await store.getVersion(FORUM.id, stored.id, 2)).toEqual(stored);
      expect(await store.text(late.stored)).toBe(LONG);
    });
  });

  describe('clearing up', () => {
    const BEFORE = '2024-04-11T08:00:00.000Z';
    const AFTER = '2024-04-11T09:00:00.000Z';
    const LONG = 'Referat '.repeat(120_000);

    async function documents(): Promise<number> {
      const partition = `forum.${FORUM.id}`;
      const all = await Promise.all(
        ['minutes', 'minutes-version', 'minutes-part', 'minutes-pending'].map((type) =>
          under.store.query({ container: 'forums', partition, type, limit: 100 }),
        ),
      );
      return all.flatMap(({ entries }) => entries).length;
    }

    it.each([1, 2, 3, 4, 5])('leaves nothing of an import that died after %d writes', async (writes) => {
      const dying = new MinutesStore(failingAfter(writes, under.store));
      await expect(dying.save(sampleDraft('h2', { text: LONG }))).rejects.toMatchObject({});

      await store.cleanUp(FORUM.id, AFTER);

      expect(await documents()).toBe(0);
    });

    it('leaves an import alone that began later', async () => {
      const dying = new MinutesStore(failingAfter(3, under.store));
      await expect(dying.save(sampleDraft('h2', { text: LONG }))).rejects.toMatchObject({});
      const left = await documents();

      await store.cleanUp(FORUM.id, BEFORE);

      expect(await documents()).toBe(left);
    });

    it('keeps minutes whose import only failed to end', async () => {
      const dying = wrapped(under.store, { delete: (key) => Promise.reject(new ConflictError(key.id)) });
      await expect(new MinutesStore(dying).save(sampleDraft('h1'))).resolves.toBeDefined();

      await store.cleanUp(FORUM.id, AFTER);

      const kept = await listed();
      expect(kept.map(({ contentHash }) => contentHash)).toEqual(['h1']);
      for (const stored of kept) expect(await store.text(stored)).toContain('h1');
    });
  });

  describe('several imports at once', () => {
    it('make one version of the same content', async () => {
      const saved = await Promise.all(Array.from({ length: 5 }, () => store.save(sampleDraft('h1'))));

      expect(saved.map(({ kind }) => kind).toSorted()).toEqual([
        'created',
        ...Array.from({ length: 4 }, () => 'unchanged'),
      ]);
      expect((await listed()).map(({ version }) => version)).toEqual([1]);
    });

    it('make a version each of different contents, and mix nothing', async () => {
      const hashes = ['h1', 'h2', 'h3', 'h4'];

      const saved = await Promise.all(hashes.map((hash) => store.save(sampleDraft(hash, { text: hash }))));

      const id = saved[0]?.stored.id;
      expect(saved.map(({ stored }) => stored.version).toSorted()).toEqual([1, 2, 3, 4]);
      for (const { stored } of saved) {
        const found = await store.getVersion(FORUM.id, id ?? ('' as MinutesId), stored.version);
        expect(found).toEqual(stored);
        expect(await store.text(stored)).toBe(stored.contentHash);
      }
    });

    it('take the same content for unchanged when another process was quicker', async () => {
      let quick = true;
      const late: DocumentStore = wrapped(under.store, {
        put: async (key, body, condition) => {
          if (quick && body.type === 'minutes') {
            quick = false;
            await store.save(sampleDraft('h1'));
          }
          return under.store.put(key, body, condition);
        },
      });

      const saved = await new MinutesStore(late).save(sampleDraft('h1'));

      expect(saved.kind).toBe('unchanged');
      expect((await listed()).map(({ version }) => version)).toEqual([1]);
    });
  });

  describe('listing', () => {
    it('gives the newest meeting first, undated ones last, in pages', async () => {
      const dates = ['2023-11-02', null, '2024-04-10', '2024-01-31'];
      for (const [n, date] of dates.entries()) {
        await store.save(sampleDraft(`h${n}`, { source: `${n}.txt`, minutes: sampleMinutes({ date }) }));
      }
      await store.save(sampleDraft('h9', { minutes: sampleMinutes({ startTime: '14:00' }) }));

      const first = await store.list(FORUM.id, { limit: 3 });
      const second = await store.list(FORUM.id, { limit: 3, cursor: first.cursor ?? '' });

      const found = [...first.entries, ...second.entries].map(({ minutes }) => [
        minutes.date,
        minutes.startTime,
      ]);
      expect(found).toEqual([
        ['2024-04-10', '14:00'],
        ['2024-04-10', '10:00'],
        ['2024-01-31', '10:00'],
        ['2023-11-02', '10:00'],
        [null, '10:00'],
      ]);
      expect(second.cursor).toBeNull();
    });
  });

  describe('changes', () => {
    it('reports each minutes once, in its newest version, forum by forum', async () => {
      const other = { ...FORUM, id: forumId('klynge-oest'), name: 'Klynge Øst' };
      await store.save(sampleDraft('h1', { text: 'x'.repeat(900_000) }));
      await store.save(sampleDraft('h2'));
      await store.save(sampleDraft('h1', { forum: other }));

      const { minutes } = await changed(null);

      expect(minutes.map(({ forum, version }) => [forum, version])).toEqual([
        [FORUM.id, 2],
        [other.id, 1],
      ]);
    });

    it('reports what came since the token, and nothing when nothing did', async () => {
      await store.save(sampleDraft('h1'));
      const { token } = await changed(null);
      expect((await changed(token)).minutes).toEqual([]);

      await store.save(sampleDraft('h2'));
      await store.save(sampleDraft('h2'));

      expect((await changed(token)).minutes.map(({ contentHash }) => contentHash)).toEqual(['h2']);
    });

    it('says when the database is another one', async () => {
      expect((await store.changes('of-another-database.5')).restarted).toBe(true);
      expect((await store.changes(null)).restarted).toBe(false);
    });
  });

  describe('damage', () => {
    const HEAD = {
      container: 'forums',
      partition: `forum.${FORUM.id}`,
      id: 'minutes.klynge-vest.2024-04-10.1000',
    } as const;

    it.each([
      ['a structure that is none', { minutes: { items: [] } }],
      ['no history', { history: [] }],
      ['a version that is no number', { version: '1' }],
      ['an unknown state', { state: 'lost' }],
    ])('is named: %s', async (_, damage) => {
      const { stored } = await store.save(sampleDraft('h1'));
      const document = await under.store.get(HEAD);
      await under.store.put(HEAD, { type: 'minutes', schemaVersion: 1, ...document?.body, ...damage }, 'any');

      await expect(store.get(FORUM.id, stored.id)).rejects.toMatchObject({
        code: 'store-corrupt',
        message: expect.stringContaining(`forums/forum.${FORUM.id}/${HEAD.id}`) as string,
      });
    });

    it.each([
      ['its head does not fit', { state: 'lost' }],
      ['its structure is gone', { minutes: null }],
    ])('leaves one set of minutes out of lists and changes, and says so: %s', async (_, damage) => {
      await store.save(sampleDraft('h1'));
      await store.save(sampleDraft('h2', { minutes: sampleMinutes({ date: '2024-05-10' }) }));
      const document = await under.store.get(HEAD);
      const body = { type: 'minutes', schemaVersion: 2, ...document?.body, ...damage };
      await under.store.put(HEAD, body, 'any');
      const log = new RecordingLog();
      const watched = new MinutesStore(under.store, log);

      const { entries } = await watched.list(FORUM.id, { limit: 10 });
      const changes = await watched.changes(null);

      expect(entries.map(({ contentHash }) => contentHash)).toEqual(['h2']);
      expect(changes.minutes.map(({ contentHash }) => contentHash)).toEqual(['h2']);
      expect(JSON.stringify(log.lines)).toContain('klynge-vest.2024-04-10.1000');
    });

    it('is named when a piece of the text is gone', async () => {
      const { stored } = await store.save(sampleDraft('h1', { text: 'x'.repeat(900_000) }));
      const parts = await under.store.query({ ...HEAD, type: 'minutes-part', limit: 10 });
      const second = parts.entries[1];
      await under.store.delete(second?.key ?? HEAD, second?.version ?? '');

      await expect(store.text(stored)).rejects.toMatchObject({
        code: 'store-corrupt',
        message: expect.stringContaining('it is missing') as string,
      });
    });
  });
});
