import { z } from 'zod';
import { jsonIn } from './json-in';

/** What a model proposes to say: nothing of it is believed until it is verified. */
export interface Draft {
  readonly status: 'answered' | 'noAnswer';
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly text: string;
  /** Numbers of passages. */
  readonly citations: readonly number[];
}

const MOST_CLAIMS = 8;
const LONGEST_CLAIM = 600;

const schema = z.object({
  status: z.enum(['answered', 'noAnswer']),
  claims: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(LONGEST_CLAIM),
        citations: z.array(z.number().int()).max(20),
      }),
    )
    .max(MOST_CLAIMS)
    .default([]),
});

/** Null for anything but one JSON object of the agreed shape. */
export function decodeDraft(text: string): Draft | null {
  const decoded = schema.safeParse(jsonIn(text));
  return decoded.success ? decoded.data : null;
}
