import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { MEETING_FILES, type FileClaim } from '../../domain/files/file-claim';
import { meetingId, personId } from '../../domain/shared/ids';
import type { FileLinks } from '../../ports/file-links';

const claimSchema = z.object({
  file: z.enum(MEETING_FILES),
  meeting: z.string().min(1).transform(meetingId),
  person: z.string().min(1).transform(personId),
  language: z.enum(['da', 'en']),
  until: z.string().min(1),
});

interface Signing {
  /** Where people reach the bot, without a slash at the end; null where they cannot. Asked for each link. */
  readonly address: () => string | null;
  /** Shared by all instances; null makes one up, which dies with the process. */
  readonly secret: string | null;
}

const MADE_UP_BYTES = 32;
/** Nobody signs anything longer. */
const LONGEST_TOKEN = 4_000;

/** Links whose claim stands in them, under a keyed hash: nothing is stored, and no id can be guessed. */
export function createSignedFileLinks({ address, secret }: Signing): FileLinks {
  const key = secret ?? randomBytes(MADE_UP_BYTES);
  const sealOf = (content: string): Buffer => createHmac('sha256', key).update(content).digest();
  return {
    addressOf: (claim) => {
      const base = address();
      if (base === null) return null;
      const content = Buffer.from(JSON.stringify(claim)).toString('base64url');
      return `${base}/files/${content}.${sealOf(content).toString('base64url')}`;
    },
    read: (token) => {
      const [content = '', seal = ''] = token.length > LONGEST_TOKEN ? [] : token.split('.');
      const given = Buffer.from(seal, 'base64url');
      const expected = sealOf(content);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      return claimIn(content);
    },
  };
}

function claimIn(content: string): FileClaim | null {
  const decoded = claimSchema.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString('utf8')));
  return decoded.success ? decoded.data : null;
}
