import type { TallyView } from '../../domain/attendance/tally-view';
import type { MeetingFile } from '../../domain/files/file-claim';
import type { Actor } from '../../domain/forums/access';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingId } from '../../domain/shared/ids';
import type { CalendarWriter } from '../../ports/calendar-writer';
import type { FileLinks } from '../../ports/file-links';
import { findMeeting } from '../attendance/find-meeting';
import { showTally, type ShowTallyDeps } from '../attendance/show-tally';

export interface FileDeps extends ShowTallyDeps {
  readonly calendar: CalendarWriter;
  readonly links: FileLinks;
}

/** What is in a file; participants are put into words where they are written. */
export type FileContent = { readonly meeting: Meeting; readonly forumName: string } & (
  | { readonly file: 'participants'; readonly answers: TallyView['answers'] }
  | { readonly file: 'calendar'; readonly text: string }
);

/** Null for a file the actor may not have, or that cannot be made. */
export async function contentOf(
  deps: FileDeps,
  asked: { readonly actor: Actor; readonly file: MeetingFile; readonly meeting: MeetingId },
): Promise<FileContent | null> {
  switch (asked.file) {
    case 'participants': {
      const view = await showTally(deps, asked);
      return view && { file: 'participants', ...view };
    }
    case 'calendar':
      return calendarOf(deps, asked);
  }
}

async function calendarOf(
  deps: FileDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<FileContent | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  const { meeting, forum } = found;
  const text = deps.calendar({ meeting, forumName: forum.name, description: null });
  return text === null ? null : { file: 'calendar', meeting, forumName: forum.name, text };
}
