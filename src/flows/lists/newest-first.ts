import type { IsoDate, TimeOfDay } from '../../domain/shared/dates';

/** When something took place; what has no date stands last. */
export interface Held {
  readonly date: IsoDate | null;
  readonly time: TimeOfDay | null;
  readonly forumName: string;
}

export function newestFirst<T>(heldAt: (entry: T) => Held): (one: T, other: T) => number {
  return (one, other) => compare(heldAt(one), heldAt(other));
}

function compare(one: Held, other: Held): number {
  return descending(moment(one), moment(other)) || one.forumName.localeCompare(other.forumName, 'da');
}

function moment({ date, time }: Held): string {
  return date === null ? '' : `${date}T${time ?? '00:00'}`;
}

function descending(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
