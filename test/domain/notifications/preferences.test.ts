import { isMuted, NO_PREFERENCES, withMuted } from '../../../src/domain/notifications/preferences';

describe('preferences', () => {
  it('mute nothing at first', () => {
    expect(isMuted(NO_PREFERENCES, 'new-minutes')).toBe(false);
  });

  it('mute one kind and leave the others', () => {
    const quiet = withMuted(NO_PREFERENCES, 'new-minutes', true);

    expect(isMuted(quiet, 'new-minutes')).toBe(true);
    expect(isMuted(quiet, 'changed-minutes')).toBe(false);
  });

  it('hear of it again, however often it was muted', () => {
    const twice = withMuted(withMuted(NO_PREFERENCES, 'new-minutes', true), 'new-minutes', true);

    expect(withMuted(twice, 'new-minutes', false)).toEqual(NO_PREFERENCES);
  });
});
