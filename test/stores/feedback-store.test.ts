import type { Feedback } from '../../src/domain/feedback/feedback';
import { personId } from '../../src/domain/shared/ids';
import { FeedbackStore } from '../../src/stores/feedback-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const carl = personId('carl');
const ida = personId('ida');
const at = (message: string, by = carl) => ({ by, conversation: 'a:chat', message });

function feedback(given: Partial<Feedback> = {}): Feedback {
  return { by: carl, at: '2026-03-02T09:00:00.000Z', reaction: 'like', text: null, answer: null, ...given };
}

const judged = {
  question: 'Hvem betaler?',
  status: 'answered',
  language: 'da',
  content: 'quotes',
  citations: [],
  version: '0.1.0',
} as const;

describe('FeedbackStore', () => {
  let under: StoreUnderTest;
  let store: FeedbackStore;

  beforeEach(async () => {
    under = await startStore();
    store = new FeedbackStore(under.store);
  });
  afterEach(() => under.stop());

  const all = async () => (await store.list({ limit: 10 })).entries;

  it('keeps the first of what comes twice', async () => {
    await store.keep(at('one'), feedback({ answer: judged }));
    await store.keep(at('one'), feedback({ at: '2026-03-03T09:00:00.000Z' }));

    expect(await all()).toEqual([feedback({ answer: judged })]);
  });

  it('replaces what somebody has changed their mind about, and still knows what it is about', async () => {
    await store.keep(at('one'), feedback({ answer: judged }));
    await store.keep(at('one'), feedback({ reaction: 'dislike', text: 'Forkert dato.' }));

    expect(await all()).toEqual([feedback({ reaction: 'dislike', text: 'Forkert dato.', answer: judged })]);
  });

  it('tells messages and people apart, and lists the newest first', async () => {
    await store.keep(at('one'), feedback());
    await store.keep(at('two'), feedback({ at: '2026-03-03T09:00:00.000Z' }));
    await store.keep(at('one', ida), feedback({ by: ida, at: '2026-03-04T09:00:00.000Z' }));

    expect((await all()).map(({ at: when }) => when.slice(0, 10))).toEqual([
      '2026-03-04',
      '2026-03-03',
      '2026-03-02',
    ]);
  });

  it('removes all of one person and nothing of others', async () => {
    await store.keep(at('one'), feedback());
    await store.keep(at('two'), feedback());
    await store.keep(at('one', ida), feedback({ by: ida }));

    expect(await store.removeOf(carl)).toBe(2);
    expect(await store.ofPerson(carl)).toEqual([]);
    expect(await all()).toEqual([feedback({ by: ida })]);
  });
});
