import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { CosmosAccount } from '../../../src/adapters/cosmos/cosmos-account';
import { createContainers } from '../../../src/adapters/cosmos/create-containers';
import { openCosmosStore } from '../../../src/adapters/cosmos/open-cosmos-store';
import type { DocumentBody, DocumentKey } from '../../../src/ports/document-store';
import { ALONE } from '../../../src/domain/imports/import-draft';
import { AuditStore } from '../../../src/stores/audit-store';
import { ForumStore } from '../../../src/stores/forum-store';
import { ImportDraftStore } from '../../../src/stores/import-draft-store';
import { ReviewStore } from '../../../src/stores/review-store';
import { MinutesStore } from '../../../src/stores/minutes-store';
import { personId, reviewId } from '../../../src/domain/shared/ids';
import { sampleDraft, sampleMinutes } from '../../stores/sample-minutes';
import { startCosmosServer, type CosmosServer } from './cosmos-server';

const KEY: DocumentKey = { container: 'forums', partition: 'p', id: 'a' };
const BODY: DocumentBody = { type: 'note', schemaVersion: 1 };

describe('the Cosmos store', () => {
  let server: CosmosServer;
  let account: CosmosAccount;

  beforeEach(async () => {
    server = await startCosmosServer();
    account = { endpoint: server.endpoint, database: 'referatbot', credential: { key: server.key } };
  });
  afterEach(() => server.stop());

  it('can have its containers made more than once', async () => {
    await createContainers(account);
    await createContainers(account);

    const store = await openCosmosStore(account);

    await expect(store.check()).resolves.toBeUndefined();
    await store.close();
  });

  it('says that a database was never deployed', async () => {
    const store = await openCosmosStore(account);

    await expect(store.check()).rejects.toMatchObject({
      code: 'store-unavailable',
      message:
        'Cosmos DB failed at container forums of database referatbot (HTTP 404); ' +
        'check COSMOS_DATABASE, and that the database and its containers were deployed.',
    });
    await store.close();
  });

  it('starts the changes again when the container was made anew', async () => {
    await createContainers(account);
    const store = await openCosmosStore(account);
    await store.put(KEY, BODY, 'absent');
    const { token } = await store.changes('forums', null);
    await store.close();
    await server.deleteContainer('referatbot', 'forums');
    await createContainers(account);
    const again = await openCosmosStore(account);
    await again.put(KEY, BODY, 'absent');

    const page = await again.changes('forums', token);

    expect(page.restarted).toBe(true);
    expect(page.documents).toHaveLength(1);
    await again.close();
  });

  it('asks for the plan of a query only where it goes over several partitions', async () => {
    await createContainers(account);
    const store = await openCosmosStore(account);
    await store.put(KEY, BODY, 'absent');

    const { entries } = await store.query({ container: 'forums', partition: 'p', type: 'note', limit: 10 });
    expect([entries.length, server.plans()]).toEqual([1, 0]);
    await store.queryDue('2026-01-05T09:00:00.000Z', 10);

    expect(server.plans()).toBe(1);
    await store.close();
  });

  it('carries the repositories', async () => {
    await createContainers(account);
    const store = await openCosmosStore(account);
    const forums = new ForumStore(store);
    const minutes = new MinutesStore(store);
    const forum = await forums.ensure('Klynge Øst', 'politisk');
    await forums.addMember(forum.id, { person: personId('anna'), name: 'Anna Ask' });
    const draft = sampleDraft('h1', { forum, text: 'blåbær '.repeat(100_000) });

    const { stored } = await minutes.save(draft);
    const again = await minutes.save(draft);
    await minutes.save(sampleDraft('h2', { forum, minutes: sampleMinutes({ date: null }) }));

    expect(again).toEqual({ kind: 'unchanged', stored });
    expect((await minutes.text(stored)) === draft.text).toBe(true);
    const { entries } = await minutes.list(forum.id, { limit: 10 });
    expect(entries.map((one) => one.minutes.date)).toEqual(['2024-04-10', null]);
    expect((await minutes.changes(null)).minutes).toHaveLength(2);
    expect((await forums.list())[0]?.members).toHaveLength(1);
    await store.close();
  });

  it('carries versions, what was settled about them, and who did it', async () => {
    await createContainers(account);
    const store = await openCosmosStore(account);
    const [minutes, audit, review] = [new MinutesStore(store), new AuditStore(store), new ReviewStore(store)];
    const undated = {
      minutes: sampleMinutes({ date: null }),
      text: 'Klynge Vest drøftede lokalerne i Havby',
    };
    const { stored } = await minutes.save(sampleDraft('h1', undated));
    const { forum, id } = stored;
    await minutes.correct({ forum, id }, (settled) => ({ ...settled, date: '2024-04-10' }));

    const second = await minutes.save(sampleDraft('h2', { ...undated, text: `${undated.text} igen` }));
    const other = await minutes.save(sampleDraft('h3', { ...undated, text: 'Noget helt andet om budget' }));
    await minutes.restore(forum, id, 1);
    await minutes.withdraw(forum, other.stored.id);

    expect(second).toMatchObject({ kind: 'new-version', stored: { id, minutes: { date: '2024-04-10' } } });
    expect(other.kind).toBe('created');
    const changes = await minutes.changes(null);
    expect(changes.minutes.map(({ version }) => version)).toEqual([1]);
    expect(changes.withdrawn).toEqual([other.stored.id]);
    expect((await minutes.list(forum, { limit: 5, state: 'withdrawn' })).entries).toHaveLength(1);
    const done = { forum, at: '2024-04-11T08:00:00.000Z', by: { kind: 'operator' } } as const;
    await audit.append({ ...done, act: 'minutes-withdrawn', subject: id, choice: null });
    expect(await audit.of(forum, id)).toHaveLength(1);
    const pair = { one: 'Lars Høg', other: 'Lars Høj', same: true };
    const settled = { ...done, id: reviewId('q1'), question: 'person', answer: 'same', pair };
    await review.settle(settled);
    await review.settle({ ...settled, pair: { ...pair, same: false } });
    expect(await review.people(forum)).toEqual([pair]);
    await store.close();
  });

  it('carries drafts of imports, and removes them when they expire', async () => {
    await createContainers(account);
    const store = await openCosmosStore(account);
    const drafts = new ImportDraftStore(store);
    const text = 'blåbær '.repeat(100_000);
    const now = '2026-03-02T09:00:00.000Z';

    const draft = await drafts.open({
      person: personId('29:a/b'),
      source: 'a.docx',
      text,
      batch: ALONE,
      now,
    });

    expect((await drafts.text(draft)) === text).toBe(true);
    expect(await drafts.dropExpired('2026-03-15T09:00:00.000Z')).toBe(0);
    expect(await drafts.dropExpired('2026-03-17T09:00:00.000Z')).toBe(1);
    expect(await drafts.get(draft.person, draft.id, now)).toBeNull();
    await store.close();
  });
});

describe('the Cosmos store without an account to talk to', () => {
  it('names what cannot be reached', async () => {
    const credential = { key: Buffer.from('TOPSECRET').toString('base64') };
    const store = await openCosmosStore({ endpoint: await closedEndpoint(), database: 'd', credential });

    const failure: unknown = await store.get(KEY).catch((error: unknown) => error);

    expect(failure).toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('check COSMOS_ENDPOINT and the network') as string,
    });
    expect(JSON.stringify(failure)).not.toContain(credential.key);
    await store.close();
  });

  it('signs in with a token where there is no key', async () => {
    const asked: (string | string[])[] = [];
    const token = {
      getToken: (scopes: string | string[]) => {
        asked.push(scopes);
        return Promise.resolve(null);
      },
    };
    const endpoint = (await closedEndpoint()).replace('http:', 'https:');
    const store = await openCosmosStore({ endpoint, database: 'd', credential: { token } });

    await expect(store.get(KEY)).rejects.toMatchObject({ code: 'store-unavailable' });

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.flat().every((scope) => scope.endsWith('/.default'))).toBe(true);
    await store.close();
  });
});

async function closedEndpoint(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return `http://127.0.0.1:${port}/`;
}
