import type { SettledQuestion } from '../../src/domain/review/settled-question';
import { forumId, personId, reviewId } from '../../src/domain/shared/ids';
import { ReviewStore } from '../../src/stores/review-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('klynge-vest');

function settled(change: Partial<SettledQuestion> = {}): SettledQuestion {
  return {
    id: reviewId('q1'),
    forum: FORUM,
    question: 'date',
    answer: 'keep',
    pair: null,
    by: { kind: 'person', id: personId('29:tora'), name: 'Tora Vang' },
    at: '2026-01-05T08:00:00.000Z',
    ...change,
  };
}

describe('ReviewStore', () => {
  let under: StoreUnderTest;
  let review: ReviewStore;

  beforeEach(async () => {
    under = await startStore();
    review = new ReviewStore(under.store);
  });
  afterEach(() => under.stop());

  it('remembers the first answer to a question', async () => {
    await review.settle(settled());
    await review.settle(settled({ answer: 'date', by: { kind: 'operator' } }));

    expect(await review.list(FORUM)).toEqual([settled()]);
  });

  it('keeps forums apart', async () => {
    await review.settle(settled());

    expect(await review.list(forumId('klynge-oest'))).toEqual([]);
  });

  it('gives the pairs of names that were settled', async () => {
    const pair = { one: 'Lars Høg', other: 'Lars Høj', same: false };
    await review.settle(settled());
    await review.settle(settled({ id: reviewId('q2'), question: 'person', answer: 'same', pair }));

    expect(await review.people(FORUM)).toEqual([pair]);
  });
});
