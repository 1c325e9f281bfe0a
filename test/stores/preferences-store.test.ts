import { withMuted } from '../../src/domain/notifications/preferences';
import { PreferencesStore } from '../../src/stores/preferences-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const CHANNEL = { kind: 'conversation', conversation: '19:fjord@thread.tacv2' } as const;
const OTHER = { kind: 'conversation', conversation: '19:other@thread.tacv2' } as const;

describe('PreferencesStore', () => {
  let under: StoreUnderTest;
  let preferences: PreferencesStore;

  beforeEach(async () => {
    under = await startStore();
    preferences = new PreferencesStore(under.store);
  });
  afterEach(() => under.stop());

  it('keeps what one receiver does not want to hear, and leaves the others', async () => {
    await preferences.change(CHANNEL, (known) => withMuted(known, 'new-minutes', true));

    expect(await preferences.of(CHANNEL)).toEqual({ muted: ['new-minutes'] });
    expect(await preferences.of(OTHER)).toEqual({ muted: [] });
  });

  it('takes changes that are made at once', async () => {
    await Promise.all([
      preferences.change(CHANNEL, (known) => withMuted(known, 'new-minutes', true)),
      preferences.change(CHANNEL, (known) => withMuted(known, 'changed-minutes', true)),
    ]);

    expect(new Set((await preferences.of(CHANNEL)).muted)).toEqual(
      new Set(['new-minutes', 'changed-minutes']),
    );
  });
});
