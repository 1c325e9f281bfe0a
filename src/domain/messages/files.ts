import type { MeetingFile } from '../files/file-claim';
import type { Meeting } from '../meetings/meeting';

export type FileMessage =
  | {
      readonly kind: 'file-link';
      readonly file: MeetingFile;
      readonly meeting: Meeting;
      readonly forumName: string;
      readonly url: string;
      /** For so long the link counts. */
      readonly minutes: number;
    }
  | { readonly kind: 'file-refused'; readonly why: 'not-allowed' | 'personal-only' | 'no-address' };
