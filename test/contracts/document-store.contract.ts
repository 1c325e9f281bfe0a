import { randomUUID } from 'node:crypto';
import { ConflictError } from '../../src/domain/shared/errors';
import type {
  ChangePage,
  Condition,
  Container,
  DocumentBody,
  DocumentKey,
  DocumentQuery,
  DocumentStore,
  Json,
  Order,
  StoredDocument,
} from '../../src/ports/document-store';

/** A store under test; it may hold what earlier tests wrote. */
export interface Harness {
  readonly store: DocumentStore;
  /** A second connection to the same data, as another process would have it. */
  readonly other: DocumentStore;
  stop(): Promise<void>;
}

/** What every driver of the port must do, the same for all of them. */
export function describeDocumentStore(name: string, start: () => Promise<Harness>): void {
  describe(`document store: ${name}`, () => {
    let harness: Harness;
    let store: DocumentStore;
    let partition: string;

    beforeAll(async () => {
      harness = await start();
      store = harness.store;
    });
    afterAll(async () => {
      await harness.stop();
    });
    beforeEach(() => {
      partition = `p-${randomUUID()}`;
    });

    const key = (id: string, container: Container = 'forums'): DocumentKey => ({ container, partition, id });
    const body = (fields: Readonly<Record<string, Json>> = {}): DocumentBody => ({
      type: 'note',
      schemaVersion: 1,
      ...fields,
    });
    const write = (id: string, fields: Readonly<Record<string, Json>> = {}): Promise<StoredDocument> =>
      store.put(key(id), body(fields), 'any');
    const query = (more: Partial<DocumentQuery> = {}): DocumentQuery => ({
      container: 'forums',
      partition,
      type: 'note',
      limit: 100,
      ...more,
    });
    const ids = async (more: Partial<DocumentQuery> = {}): Promise<readonly string[]> =>
      (await store.query(query(more))).entries.map((document) => document.key.id);

    describe('single documents', () => {
      it('finds nothing under a key never written', async () => {
        expect(await store.get(key('a'))).toBeNull();
      });

      it('gives back what was put, with the version of the write', async () => {
        const put = await store.put(key('a'), body({ title: 'Budget' }), 'absent');

        const got = await store.get(key('a'));

        expect(got).toEqual({ key: key('a'), version: put.version, body: body({ title: 'Budget' }) });
      });

      it('keeps every kind of JSON, letters of all alphabets and large texts', async () => {
        const fields = {
          id: 'own id',
          text: 'Ærø Å ålegræs — “citat” 😀 \u0000 \u2028 \\ "',
          nested: { list: [1, -2.5, null, true, [], {}], empty: '' },
          long: 'blåbærgrød '.repeat(20_000),
        };

        await store.put(key('a'), body(fields), 'absent');

        expect((await store.get(key('a')))?.body).toEqual(body(fields));
      });

      it('takes every character a key may have', async () => {
        const id = 'note.2024-04-10_1000:A~!$&\'()*+,;=@[]^`{|}<>"';

        await store.put(key(id), body(), 'absent');

        expect((await store.get(key(id)))?.key).toEqual(key(id));
        expect(await ids()).toEqual([id]);
      });

      it.each(['', 'a/b', 'a\\b', 'a?b', 'a#b', 'a%b', 'a b', 'blåbær', 'line\n', 'x'.repeat(1_024)])(
        'refuses the id %j',
        async (id) => {
          await expect(store.get(key(id))).rejects.toMatchObject({ code: 'internal' });
          await expect(store.put(key(id), body(), 'any')).rejects.toMatchObject({ code: 'internal' });
          await expect(store.get({ container: 'forums', partition: id, id: 'a' })).rejects.toMatchObject({
            code: 'internal',
          });
        },
      );

      it('takes a body of 1.8 MB and refuses one of 2 MB', async () => {
        const fits = body({ text: 'ø'.repeat(900_000) });
        const { version } = await store.put(key('large'), fits, 'absent');
        expect((await store.get(key('large')))?.body).toEqual(fits);
        await store.delete(key('large'), version);

        const tooLarge = store.put(key('larger'), body({ text: 'ø'.repeat(1_000_000) }), 'absent');

        await expect(tooLarge).rejects.toMatchObject({
          code: 'document-too-large',
          message: expect.stringContaining(`forums/${partition}/larger`) as string,
        });
        expect(await store.get(key('larger'))).toBeNull();
      });
    });

    describe('write conditions', () => {
      it('creates only what is absent', async () => {
        await store.put(key('a'), body({ by: 'first' }), 'absent');

        const second = store.put(key('a'), body({ by: 'second' }), 'absent');

        await expect(second).rejects.toThrow(ConflictError);
        expect((await store.get(key('a')))?.body['by']).toBe('first');
      });

      it('creates or replaces with "any"', async () => {
        const first = await store.put(key('a'), body({ n: 1 }), 'any');
        const second = await store.put(key('a'), body({ m: 2 }), 'any');

        expect(second.version).not.toBe(first.version);
        expect((await store.get(key('a')))?.body).toEqual(body({ m: 2 }));
      });

      it('replaces exactly the version named', async () => {
        const first = await store.put(key('a'), body({ n: 1 }), 'absent');

        const second = await store.put(key('a'), body({ n: 2 }), { version: first.version });
        const stale = store.put(key('a'), body({ n: 3 }), { version: first.version });

        await expect(stale).rejects.toThrow(ConflictError);
        expect(await store.get(key('a'))).toEqual({ ...second, body: body({ n: 2 }) });
      });

      it('replaces nothing that is gone or was never there', async () => {
        const { version } = await write('a');
        await store.delete(key('a'), version);

        await expect(store.put(key('a'), body(), { version })).rejects.toThrow(ConflictError);
        await expect(store.put(key('b'), body(), { version: 'x' })).rejects.toThrow(ConflictError);
      });

      it('never gives a version twice, not even after a deletion', async () => {
        const before = await write('a');
        await store.delete(key('a'), before.version);
        await write('a');

        await expect(store.put(key('a'), body(), { version: before.version })).rejects.toThrow(ConflictError);
      });

      it('deletes exactly the version named, once', async () => {
        const first = await write('a');
        const second = await write('a', { n: 2 });

        await expect(store.delete(key('a'), first.version)).rejects.toThrow(ConflictError);
        await store.delete(key('a'), second.version);

        expect(await store.get(key('a'))).toBeNull();
        await expect(store.delete(key('a'), second.version)).rejects.toThrow(ConflictError);
      });

      it.each(['create', 'replace'] as const)(
        'lets exactly one of ten concurrent writers %s',
        async (how) => {
          const condition = how === 'create' ? 'absent' : { version: (await write('a')).version };
          const writers = Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? store : harness.other));

          const outcomes = await Promise.allSettled(
            writers.map((writer, n) => writer.put(key('a'), body({ n }), condition)),
          );

          const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
          const lost = outcomes.flatMap((outcome): unknown[] =>
            outcome.status === 'rejected' ? [outcome.reason] : [],
          );
          expect(won).toHaveLength(1);
          expect(lost.every((reason) => reason instanceof ConflictError)).toBe(true);
          expect(await store.get(key('a'))).toEqual(won[0]);
        },
      );

      it('shows a write to another connection at once', async () => {
        const first = await write('a', { n: 1 });
        expect((await harness.other.get(key('a')))?.version).toBe(first.version);

        const second = await harness.other.put(key('a'), body({ n: 2 }), { version: first.version });

        expect(await store.get(key('a'))).toEqual(second);
      });
    });

    describe('queries', () => {
      it('finds the documents of one type in one partition and container, by id', async () => {
        await write('b');
        await write('a');
        await store.put(key('c'), { ...body(), type: 'other' }, 'any');
        await store.put(key('d', 'people'), body(), 'any');
        await store.put({ ...key('e'), partition: `${partition}x` }, body(), 'any');

        expect(await ids()).toEqual(['a', 'b']);
        expect(await ids({ type: 'other' })).toEqual(['c']);
        expect(await ids({ container: 'people' })).toEqual(['d']);
        expect(await ids({ partition: `${partition}x` })).toEqual(['e']);
        expect(await ids({ container: 'notifications' })).toEqual([]);
      });

      it('gives whole documents with their versions', async () => {
        const put = await write('a', { n: 1, nested: { deep: ['æ'] } });

        expect((await store.query(query())).entries).toEqual([put]);
      });

      it.each<[Condition, readonly string[]]>([
        [{ field: 'n', is: '=', value: 2 }, ['n2']],
        [{ field: 'n', is: '<', value: 2 }, ['n1']],
        [{ field: 'n', is: '<=', value: 2 }, ['n1', 'n2']],
        [{ field: 'n', is: '>', value: 2 }, ['n3']],
        [{ field: 'n', is: '>=', value: 2 }, ['n2', 'n3']],
        [{ field: 'n', is: 'in', values: [1, 3, 99] }, ['n1', 'n3']],
        [{ field: 'n', is: 'in', values: [] }, []],
        [{ field: 'n', is: '=', value: '2' }, ['text']],
        [{ field: 'n', is: '>', value: '1' }, ['text']],
        [{ field: 'n', is: '=', value: true }, ['yes']],
        [{ field: 'n', is: 'in', values: ['2', true] }, ['text', 'yes']],
        [{ field: 'order', is: '=', value: 'blå' }, ['n1']],
        [{ field: 'missing', is: '<', value: 'z' }, []],
      ])('answers %j', async (condition, expected) => {
        await write('n1', { n: 1, order: 'blå' });
        await write('n2', { n: 2 });
        await write('n3', { n: 3 });
        await write('none');
        await write('null', { n: null });
        await write('text', { n: '2' });
        await write('yes', { n: true });

        expect(await ids({ where: [condition] })).toEqual(expected);
      });

      it('joins conditions with "and"', async () => {
        await write('a', { state: 'open', due: '2024-01-01' });
        await write('b', { state: 'open', due: '2024-03-01' });
        await write('c', { state: 'done', due: '2024-01-01' });

        const where: readonly Condition[] = [
          { field: 'state', is: '=', value: 'open' },
          { field: 'due', is: '<', value: '2024-02-01' },
        ];

        expect(await ids({ where })).toEqual(['a']);
      });

      it('takes quotes and query words in values for what they are', async () => {
        await write('a', { title: `' OR 1=1 -- "` });
        await write('b', { title: 'x' });

        expect(await ids({ where: [{ field: 'title', is: '=', value: `' OR 1=1 -- "` }] })).toEqual(['a']);
      });

      it.each(["n') OR ('1", 'n.m', '', 'a b', '$', '1n', 'ø'])(
        'refuses the field name %j',
        async (field) => {
          const filtered = store.query(query({ where: [{ field, is: '=', value: 1 }] }));
          const ordered = store.query(query({ orderBy: { field, direction: 'ascending' } }));

          await expect(filtered).rejects.toMatchObject({ code: 'internal' });
          await expect(ordered).rejects.toMatchObject({ code: 'internal' });
        },
      );

      it('takes 200 values to compare with and refuses more, and texts that are too long', async () => {
        await write('a', { n: 199 });
        const among = (count: number): Promise<readonly string[]> =>
          ids({ where: [{ field: 'n', is: 'in', values: Array.from({ length: count }, (_, n) => n) }] });

        expect(await among(200)).toEqual(['a']);
        await expect(among(201)).rejects.toMatchObject({ code: 'internal' });
        const long = ids({ where: [{ field: 'n', is: '=', value: 'x'.repeat(1_001) }] });
        await expect(long).rejects.toMatchObject({ code: 'internal' });
      });

      it.each([0, -1, 1.5, 1_001, Number.NaN])('refuses a page of %d', async (limit) => {
        await expect(store.query(query({ limit }))).rejects.toMatchObject({ code: 'internal' });
      });
    });

    describe('order and pages', () => {
      const ASCENDING = ['none-1', 'none-2', 'null', 'jan', 'mar-1', 'mar-2', 'mar-3', 'oct', 'ae'];
      const writeDated = async (): Promise<void> => {
        await write('mar-2', { date: '2024-03-01' });
        await write('oct', { date: '2024-10-01' });
        await write('none-2');
        await write('mar-3', { date: '2024-03-01' });
        await write('jan', { date: '2024-01-01' });
        await write('null', { date: null });
        await write('mar-1', { date: '2024-03-01' });
        await write('none-1');
        await write('ae', { date: 'æ' });
      };

      it.each<[Order['direction'], readonly string[]]>([
        ['ascending', ASCENDING],
        ['descending', ASCENDING.toReversed()],
      ])('orders %s, what has no value at the low end, ties by id', async (direction, expected) => {
        await writeDated();

        expect(await ids({ orderBy: { field: 'date', direction } })).toEqual(expected);
      });

      it('orders numbers as numbers', async () => {
        await write('a', { n: 10 });
        await write('b', { n: 9 });
        await write('c', { n: -1.5 });

        expect(await ids({ orderBy: { field: 'n', direction: 'ascending' } })).toEqual(['c', 'b', 'a']);
      });

      const orders: readonly (Order | undefined)[] = [
        undefined,
        { field: 'date', direction: 'ascending' },
        { field: 'date', direction: 'descending' },
      ];
      const cases = orders.flatMap((orderBy) => [1, 2, 3, 4, 9, 10].map((limit) => ({ orderBy, limit })));

      it.each(cases)('reads to the end in pages: %j', async ({ orderBy, limit }) => {
        await writeDated();
        const order = orderBy ? { orderBy } : {};
        const whole = await ids(order);

        const paged: string[] = [];
        let pages = 0;
        for (let cursor: string | null = ''; cursor !== null; pages++) {
          const page = await store.query(query({ ...order, limit, ...(cursor ? { cursor } : {}) }));
          expect(page.entries.length).toBeLessThanOrEqual(limit);
          paged.push(...page.entries.map((document) => document.key.id));
          cursor = page.cursor;
        }

        expect(paged).toEqual(whole);
        expect(pages).toBe(Math.ceil(9 / limit));
      });

      it('neither repeats nor skips anything when documents come in between pages', async () => {
        await writeDated();
        const orderBy: Order = { field: 'date', direction: 'descending' };
        const first = await store.query(query({ orderBy, limit: 3 }));

        await write('newer', { date: '2025-01-01' });
        await write('mar-0', { date: '2024-03-01' });
        const rest = await store.query(query({ orderBy, limit: 50, cursor: first.cursor ?? '' }));

        expect(first.entries.map((document) => document.key.id)).toEqual(['ae', 'oct', 'mar-3']);
        expect(rest.entries.map((document) => document.key.id)).toEqual([
          'mar-2',
          'mar-1',
          'mar-0',
          'jan',
          'null',
          'none-2',
          'none-1',
        ]);
        expect(rest.cursor).toBeNull();
      });

      it('goes on from a document that was deleted meanwhile', async () => {
        const first = await write('a', { n: 1 });
        await write('b', { n: 2 });
        const orderBy: Order = { field: 'n', direction: 'ascending' };
        const page = await store.query(query({ orderBy, limit: 1 }));

        await store.delete(key('a'), first.version);

        expect(await ids({ orderBy, cursor: page.cursor ?? '' })).toEqual(['b']);
      });

      it('filters and pages at once', async () => {
        for (const n of [1, 2, 3, 4, 5, 6]) await write(`n${n}`, { n, even: n % 2 === 0 });
        const where: readonly Condition[] = [{ field: 'even', is: '=', value: true }];
        const orderBy: Order = { field: 'n', direction: 'descending' };

        const first = await store.query(query({ where, orderBy, limit: 2 }));
        const second = await store.query(query({ where, orderBy, limit: 2, cursor: first.cursor ?? '' }));

        expect(first.entries.map((document) => document.key.id)).toEqual(['n6', 'n4']);
        expect(second.entries.map((document) => document.key.id)).toEqual(['n2']);
        expect(second.cursor).toBeNull();
      });

      it('gives an empty page with no cursor where nothing is', async () => {
        expect(await store.query(query())).toEqual({ entries: [], cursor: null });
      });

      it('refuses a cursor that is damaged or of another list', async () => {
        await write('a');
        await write('b');
        const { cursor } = await store.query(query({ limit: 1 }));
        const orderBy: Order = { field: 'n', direction: 'ascending' };

        await expect(ids({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'bad-usage' });
        await expect(ids({ cursor: cursor ?? '', orderBy })).rejects.toMatchObject({ code: 'bad-usage' });
      });
    });

    describe('due notifications', () => {
      const due = async (until: string, limit = 1_000): Promise<readonly string[]> =>
        (await store.queryDue(until, limit))
          .filter((document) => document.key.partition.startsWith(partition))
          .map((document) => document.key.id);
      const notify = (id: string, fields: Readonly<Record<string, Json>>): Promise<StoredDocument> =>
        store.put({ container: 'notifications', partition: `${partition}-${id}`, id }, body(fields), 'any');

      it('finds what is pending and due in any partition, earliest first', async () => {
        await notify('second', { state: 'pending', dueAt: '2024-05-02T08:00:00.000Z' });
        await notify('first', { state: 'pending', dueAt: '2024-05-01T08:00:00.000Z' });
        await notify('later', { state: 'pending', dueAt: '2024-05-03T08:00:00.001Z' });
        await notify('just', { state: 'pending', dueAt: '2024-05-03T08:00:00.000Z' });
        await notify('sent', { state: 'sent', dueAt: '2024-05-01T08:00:00.000Z' });
        await notify('undated', { state: 'pending' });
        await store.put(
          key('elsewhere'),
          body({ state: 'pending', dueAt: '2024-05-01T08:00:00.000Z' }),
          'any',
        );

        expect(await due('2024-05-03T08:00:00.000Z')).toEqual(['first', 'second', 'just']);
        expect(await due('1999-01-01T00:00:00.000Z')).toEqual([]);
      });

      it('gives no more than asked for, the earliest', async () => {
        await notify('b', { state: 'pending', dueAt: '0002-01-01T00:00:00.000Z' });
        await notify('a', { state: 'pending', dueAt: '0001-01-01T00:00:00.000Z' });

        expect(await due('0003-01-01T00:00:00.000Z', 1)).toEqual(['a']);
      });
    });

    describe('changes', () => {
      const read = async (container: Container, token: string | null): Promise<ChangePage> => {
        const documents: StoredDocument[] = [];
        for (
          let page = await store.changes(container, token);
          ;
          page = await store.changes(container, page.token)
        ) {
          documents.push(...page.documents);
          if (!page.more) return { ...page, documents };
        }
      };
      const changed = ({ documents }: ChangePage): readonly string[] =>
        documents
          .filter((document) => document.key.partition === partition)
          .map((document) => document.key.id);

      it('reports everything from the beginning', async () => {
        const put = await write('a', { n: 1 });

        const { documents, restarted } = await read('forums', null);

        expect(documents.filter((document) => document.key.partition === partition)).toEqual([put]);
        expect(restarted).toBe(false);
      });

      it('reports what was written since the token, oldest change first, in its latest state only', async () => {
        await write('old');
        const { token } = await read('forums', null);
        await write('a', { n: 1 });
        await write('b');
        const latest = await write('a', { n: 2 });
        await store.put(key('elsewhere', 'people'), body(), 'any');

        const page = await read('forums', token);

        expect(changed(page)).toEqual(['b', 'a']);
        expect(page.documents.find((document) => document.key.id === 'a')).toEqual(latest);
      });

      it('reports nothing twice, and gives a token when there is nothing', async () => {
        await write('a');
        const first = await read('forums', null);
        const second = await read('forums', first.token);
        await write('b');

        expect(second.documents).toEqual([]);
        expect(second.more).toBe(false);
        expect(changed(await read('forums', second.token))).toEqual(['b']);
        expect(changed(await read('forums', first.token))).toEqual(['b']);
      });

      it('goes through more changes than fit one page', async () => {
        const { token } = await read('forums', null);
        const written = Array.from({ length: 130 }, (_, n) => `n${String(n).padStart(3, '0')}`);
        for (const id of written) await write(id);

        const first = await store.changes('forums', token);
        const all = await read('forums', token);

        expect(first.documents.length).toBeLessThan(130);
        expect(first.more).toBe(true);
        expect(changed(all)).toEqual(written);
      });

      it('does not report what was deleted', async () => {
        const { token } = await read('forums', null);
        const gone = await write('gone');
        await write('kept');
        await store.delete(key('gone'), gone.version);

        expect(changed(await read('forums', token))).toEqual(['kept']);
      });

      it('starts again, and says so, with a token of another database', async () => {
        await write('a');

        const page = await store.changes('forums', 'another-database.17');

        expect(page.restarted).toBe(true);
        expect(page.documents.length).toBeGreaterThan(0);
      });

      it('reports what another connection wrote', async () => {
        const { token } = await read('forums', null);
        await harness.other.put(key('a'), body(), 'absent');

        expect(changed(await read('forums', token))).toEqual(['a']);
      });
    });

    it('flushes what was written, for many at once', async () => {
      const flushed = Array.from({ length: 20 }, async (_, n) => {
        await write(`n-${n}`);
        await store.flush();
      });

      await expect(Promise.all(flushed)).resolves.toHaveLength(20);
    });

    it('says that it can be reached', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
