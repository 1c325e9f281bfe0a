import type { NotificationKind } from '../notifications/notification';
import type { OwnData } from '../attendance/own-data';

/** What a person can be told alone, and not want to be. */
export const MUTABLE_KINDS = [
  'meetings',
  'answers',
  'questions',
  'members',
] as const satisfies readonly NotificationKind[];
export type MutableKind = (typeof MUTABLE_KINDS)[number];

export type PrivacyMessage =
  /** `deleted`: how many answers have just been; null where none were asked to be. */
  | { readonly kind: 'own-data'; readonly data: OwnData; readonly deleted: number | null }
  | { readonly kind: 'own-data-export'; readonly data: OwnData }
  | { readonly kind: 'own-data-deleting'; readonly data: OwnData }
  | { readonly kind: 'privacy-refused' };
