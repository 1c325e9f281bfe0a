import type { OwnData } from '../attendance/own-data';

export type PrivacyMessage =
  /** `deleted`: how many answers have just been; null where none were asked to be. */
  | { readonly kind: 'own-data'; readonly data: OwnData; readonly deleted: number | null }
  | { readonly kind: 'own-data-export'; readonly data: OwnData }
  | { readonly kind: 'own-data-deleting'; readonly data: OwnData }
  | { readonly kind: 'privacy-refused' };
