import { randomBytes } from 'node:crypto';

/** Six characters to read out on the phone: enough to find one line in a day's log, and no secret. */
export function randomReference(): string {
  return randomBytes(3).toString('hex').toUpperCase();
}
