/** Short messages without a card of their own. */
export type Notice =
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'empty-mention' }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'file-received' }
  | { readonly kind: 'thanked' }
  | { readonly kind: 'stale-card' }
  | { readonly kind: 'item-gone' }
  /** Asked for the item behind an answer where there is none. */
  | { readonly kind: 'no-item-yet' }
  /** Others read along, and the place is connected to no forum of the asker's. */
  | { readonly kind: 'not-here' }
  /** A part the bot needs is down; trying again later helps. */
  | { readonly kind: 'unavailable'; readonly reference: string }
  /** Something nobody foresaw; the reference is in the log too. */
  | { readonly kind: 'failed'; readonly reference: string };

export interface NoticeMessage {
  readonly kind: 'notice';
  readonly notice: Notice;
}
