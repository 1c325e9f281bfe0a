import { createHash } from 'node:crypto';

/** Stands for a text of any length and alphabet in the key of a document: 24 hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
