/** Fetches a file a person has sent, from the address the chat gives for it. */
export interface FileDownload {
  /** At most `limit` bytes. Rejects for nothing that an address or its server can do. */
  fetch(address: string, limit: number): Promise<Downloaded>;
}

/**
 * not-allowed: the address, or one it leads to, is none that files come from · page: a page to look at came in place of
 * the file · gone: the server has it no longer, or wants to know who asks · unavailable: the server cannot be reached.
 */
export type Downloaded =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-allowed' | 'page' | 'gone' | 'too-large' | 'too-slow' | 'unavailable' };
