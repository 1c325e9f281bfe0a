import type { GivenAnswer } from '../../src/domain/feedback/given-answer';
import { personId } from '../../src/domain/shared/ids';
import { forgetGivenAnswers } from '../../src/flows/feedback/forget-given-answers';
import { GivenAnswerStore } from '../../src/stores/given-answer-store';
import { startStore, type StoreUnderTest } from './store-under-test';

function given(changes: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    askedBy: personId('carl'),
    conversation: 'a:chat',
    thread: 'a:chat|carl',
    message: 'sent-1',
    at: '2026-03-02T09:00:00.000Z',
    answer: {
      question: 'Hvem betaler?',
      status: 'answered',
      language: 'da',
      content: 'quotes',
      citations: [],
      version: '0.1.0',
    },
    ...changes,
  };
}

describe('GivenAnswerStore', () => {
  let under: StoreUnderTest;
  let store: GivenAnswerStore;

  beforeEach(async () => {
    under = await startStore();
    store = new GivenAnswerStore(under.store);
  });
  afterEach(() => under.stop());

  it('finds an answer by its message, only in its conversation', async () => {
    await store.remember(given());

    expect(await store.of({ conversation: 'a:chat', message: 'sent-1' })).toMatchObject(given());
    expect(await store.of({ conversation: 'a:other', message: 'sent-1' })).toBeNull();
  });

  it('finds the newest of a thread', async () => {
    await store.remember(given({ message: 'new', at: '2026-03-02T10:00:00.000Z' }));
    await store.remember(given({ message: 'old' }));
    await store.remember(
      given({ message: 'elsewhere', thread: 'a:chat|ida', at: '2026-03-02T11:00:00.000Z' }),
    );

    expect(await store.newestIn('a:chat|carl')).toMatchObject({ message: 'new' });
    expect(await store.newestIn('a:chat|nobody')).toBeNull();
  });

  it('forgets after a day, however many there are', async () => {
    for (let number = 0; number < 120; number += 1) await store.remember(given({ message: `m${number}` }));
    await store.remember(given({ message: 'fresh', at: '2026-03-03T08:00:00.000Z' }));

    const now = '2026-03-03T09:30:00.000Z';
    expect(await forgetGivenAnswers({ given: store, clock: { now: () => now } })).toBe(120);
    expect(await store.newestIn('a:chat|carl')).toMatchObject({ message: 'fresh' });
  });

  it("removes one person's, and leaves the others'", async () => {
    await store.remember(given());
    await store.remember(given({ message: 'sent-2', askedBy: personId('ida') }));

    expect(await store.removeOf(personId('carl'))).toBe(1);
    expect(await store.of({ conversation: 'a:chat', message: 'sent-2' })).not.toBeNull();
  });
});
