import type { FileClaim } from '../domain/files/file-claim';

/** Addresses that carry what they claim, and cannot be made up. */
export interface FileLinks {
  /** Null where people cannot reach the bot's own address. */
  addressOf(claim: FileClaim): string | null;
  /** Null for what this bot has not signed. Whether it still counts is not looked at. */
  read(token: string): FileClaim | null;
}
