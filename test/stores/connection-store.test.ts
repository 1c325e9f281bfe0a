import { forumId } from '../../src/domain/shared/ids';
import type { Connection } from '../../src/domain/notifications/connection';
import { ConnectionStore } from '../../src/stores/connection-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('fjordklyngen');
const CONNECTION: Connection = {
  forum: FORUM,
  conversation: '19:fjord@thread.tacv2',
  state: 'connected',
  since: '2026-03-02T09:00:00.000Z',
};

describe('ConnectionStore', () => {
  let under: StoreUnderTest;
  let connections: ConnectionStore;

  beforeEach(async () => {
    under = await startStore();
    connections = new ConnectionStore(under.store);
  });
  afterEach(() => under.stop());

  it('lists the conversations of a forum, and of no other', async () => {
    const second = { ...CONNECTION, conversation: '19:group@thread.v2' };
    await connections.save(CONNECTION);
    await connections.save(second);
    await connections.save({ ...CONNECTION, forum: forumId('aaklyngen') });

    const found = await connections.ofForum(FORUM);

    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([CONNECTION, second]));
  });

  it('keeps the moment when the same is connected again', async () => {
    await connections.save(CONNECTION);

    await connections.save({ ...CONNECTION, since: '2026-03-05T09:00:00.000Z' });

    expect(await connections.get(FORUM, CONNECTION.conversation)).toEqual(CONNECTION);
  });

  it('finds nothing where a conversation was disconnected', async () => {
    await connections.save(CONNECTION);

    await connections.save({ ...CONNECTION, state: 'disconnected', since: '2026-03-05T09:00:00.000Z' });

    expect(await connections.get(FORUM, CONNECTION.conversation)).toBeNull();
    expect(await connections.ofForum(FORUM)).toEqual([]);
  });
});
