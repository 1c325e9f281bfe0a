import { nameKey } from '../language/names';
import type { ActualEntry, ActualKind, ActualStatus } from './actual';

/** What can be chosen for somebody without saying more. */
export const PLAIN_STATUSES = ['met', 'online', 'absent', 'absent-same-day', 'no-show', 'open'] as const;
export type PlainStatus = (typeof PLAIN_STATUSES)[number];

/** Tells the people of one list apart: by seat, otherwise by name. */
export function entryKey({ seat, name }: Pick<ActualEntry, 'seat' | 'name'>): string {
  return seat === null ? `name ${nameKey(name)}` : `seat ${seat}`;
}

/** Everybody in the same order, with the statuses given by key. */
export function withStatuses(
  entries: readonly ActualEntry[],
  statuses: ReadonlyMap<string, ActualStatus>,
): readonly ActualEntry[] {
  return entries.map((entry) => ({ ...entry, status: statuses.get(entryKey(entry)) ?? entry.status }));
}

/** In the place of the one with that key; at the end where there is none. */
export function withEntry(
  entries: readonly ActualEntry[],
  entry: ActualEntry,
  key: string | null,
): readonly ActualEntry[] {
  const known = entries.some((one) => entryKey(one) === (key ?? entryKey(entry)));
  if (!known) return [...entries, entry];
  return entries.map((one) => (entryKey(one) === (key ?? entryKey(entry)) ? entry : one));
}

export function isPlain(kind: ActualKind): kind is PlainStatus {
  return PLAIN_STATUSES.some((plain) => plain === kind);
}
