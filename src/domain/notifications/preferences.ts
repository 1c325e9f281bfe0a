import type { NotificationKind } from './notification';

/** What a receiver, a person or a conversation, does not want to be told. */
export interface Preferences {
  readonly muted: readonly NotificationKind[];
}

export const NO_PREFERENCES: Preferences = { muted: [] };

export function isMuted({ muted }: Preferences, kind: NotificationKind): boolean {
  return muted.includes(kind);
}

export function withMuted(preferences: Preferences, kind: NotificationKind, muted: boolean): Preferences {
  const others = preferences.muted.filter((known) => known !== kind);
  return { muted: muted ? [...others, kind] : others };
}
