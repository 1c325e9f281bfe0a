import type { Language } from '../../domain/answers/answer';
import type { MeetingFile } from '../../domain/files/file-claim';
import type { Person } from '../../domain/forums/access';
import type { MeetingId } from '../../domain/shared/ids';
import { addMs } from '../../domain/shared/time';
import { contentOf, type FileDeps, type FileContent } from './file-content';

export interface FileAsked {
  readonly actor: Person;
  readonly file: MeetingFile;
  readonly meeting: MeetingId;
  readonly language: Language;
}

export type LinkedFile =
  | (Pick<FileContent, 'meeting' | 'forumName'> & {
      readonly kind: 'linked';
      readonly url: string;
      readonly minutes: number;
    })
  /** no-address: nobody could open the link. */
  | { readonly kind: 'not-allowed' | 'no-address' };

/** Long enough to press a button, too short to be passed around. */
const VALID_MINUTES = 15;

/** A link for one person to one file, if they may have it now. */
export async function linkToFile(deps: FileDeps, asked: FileAsked): Promise<LinkedFile> {
  const content = await contentOf(deps, asked);
  if (content === null) return { kind: 'not-allowed' };
  const { file, meeting, language, actor } = asked;
  const until = addMs(deps.clock.now(), VALID_MINUTES * 60_000);
  const url = deps.links.addressOf({ file, meeting, language, person: actor.id, until });
  if (url === null) return { kind: 'no-address' };
  const { forumName } = content;
  return { kind: 'linked', url, minutes: VALID_MINUTES, meeting: content.meeting, forumName };
}
