import type { Conversation } from '../../src/domain/notifications/conversation';
import { personId } from '../../src/domain/shared/ids';
import { ConversationStore } from '../../src/stores/conversation-store';
import { channelOf } from '../support/conversations';
import { startStore, type StoreUnderTest } from './store-under-test';
import { wrapped } from './wrapped-store';

const CHANNEL = channelOf();
const PERSONAL: Conversation = {
  ...CHANNEL,
  id: 'a:1',
  kind: 'personal',
  person: { id: personId('00000000-0000-0000-0000-000000000001'), account: '29:tora' },
};
const IN_CHANNEL = { kind: 'conversation', conversation: CHANNEL.id } as const;

describe('ConversationStore', () => {
  let under: StoreUnderTest;
  let conversations: ConversationStore;

  beforeEach(async () => {
    under = await startStore();
    conversations = new ConversationStore(under.store);
  });
  afterEach(() => under.stop());

  it('finds a channel by its id and a personal chat by its person', async () => {
    await conversations.save(CHANNEL);
    await conversations.save(PERSONAL);

    expect(await conversations.get(IN_CHANNEL)).toEqual(CHANNEL);
    expect(await conversations.get({ kind: 'person', person: personId(PERSONAL.person?.id ?? '') })).toEqual(
      PERSONAL,
    );
    expect(await conversations.get({ kind: 'conversation', conversation: 'a:1' })).toBeNull();
  });

  it('takes over a new service address', async () => {
    await conversations.save(CHANNEL);

    await conversations.save({ ...CHANNEL, serviceUrl: 'https://smba.example/amer/' });

    expect((await conversations.get(IN_CHANNEL))?.serviceUrl).toBe('https://smba.example/amer/');
  });

  it('writes nothing when nothing has changed', async () => {
    await conversations.save(CHANNEL);
    let writes = 0;
    const counting = wrapped(under.store, {
      put: (key, body, condition) => {
        writes += 1;
        return under.store.put(key, body, condition);
      },
    });

    await new ConversationStore(counting).save({ ...CHANNEL });

    expect(writes).toBe(0);
  });

  it('is unreachable until it is heard from again', async () => {
    await conversations.save(CHANNEL);

    await conversations.markUnreachable(IN_CHANNEL);
    expect((await conversations.get(IN_CHANNEL))?.reachable).toBe(false);

    await conversations.save(CHANNEL);
    expect((await conversations.get(IN_CHANNEL))?.reachable).toBe(true);
  });

  it('does not make up a conversation that nobody knows', async () => {
    await conversations.markUnreachable(IN_CHANNEL);

    expect(await conversations.get(IN_CHANNEL)).toBeNull();
  });
});
