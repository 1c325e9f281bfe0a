import { nameKey } from '../language/names';
import type { ActualEntry, ActualStatus } from './actual';

/** Where the registered attendance and the minutes disagree. */
export type Difference =
  | { readonly kind: 'only-registered'; readonly name: string; readonly registered: ActualStatus }
  | { readonly kind: 'only-minuted'; readonly name: string; readonly minuted: ActualStatus }
  | {
      readonly kind: 'differs';
      readonly name: string;
      readonly registered: ActualStatus;
      readonly minuted: ActualStatus;
    };

/**
 * Minutes tell presence, absence and substitutes only, so online counts as present, and absence announced on the day
 * or not at all as absence. A person who was not there and whom the minutes pass over is no difference.
 */
export function differences(
  registered: readonly ActualEntry[],
  minuted: readonly ActualEntry[],
): readonly Difference[] {
  const inMinutes = new Map(minuted.map((entry) => [nameKey(entry.name), entry]));
  const known = new Set(registered.map(({ name }) => nameKey(name)));
  return [
    ...registered.flatMap((entry) => against(entry, inMinutes.get(nameKey(entry.name)) ?? null)),
    ...minuted
      .filter(({ name }) => !known.has(nameKey(name)))
      .map(({ name, status }) => ({ kind: 'only-minuted', name, minuted: status }) as const),
  ];
}

function against({ name, status }: ActualEntry, minuted: ActualEntry | null): readonly Difference[] {
  if (status.kind === 'open') return [];
  if (minuted === null) {
    return presence(status) === 'away' ? [] : [{ kind: 'only-registered', name, registered: status }];
  }
  if (presence(status) === presence(minuted.status)) return [];
  return [{ kind: 'differs', name, registered: status, minuted: minuted.status }];
}

/** What minutes can tell apart; a substitute by name. */
function presence(status: ActualStatus): string {
  switch (status.kind) {
    case 'met':
    case 'online':
    case 'partial':
      return 'there';
    case 'absent':
    case 'absent-same-day':
    case 'no-show':
      return 'away';
    case 'substitute':
      return `replaced by ${nameKey(status.standIn.name)}`;
    case 'open':
      return 'open';
  }
}
