import type { Language } from '../../domain/answers/answer';
import type { FileMessage } from '../../domain/messages/files';
import { textsIn } from '../../texts/texts';
import { openUrl, replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { meetingLines } from '../parts/meeting-lines';
import type { Renderers } from '../renderers';

type Link = Extract<FileMessage, { readonly kind: 'file-link' }>;

/** A file to be fetched, and until when. */
function linkCard({ file, meeting, forumName, url, minutes }: Link, language: Language): Rendered {
  const { files } = textsIn(language);
  const title = files.titles[file];
  const about = facts(trimmed(forumName, 120), meetingLines(meeting, language)[0] ?? null);
  const hint = files.valid(minutes);
  const back = {
    verb: file === 'participants' ? 'tally-show' : 'meeting-show',
    language,
    meeting: meeting.id,
  } as const;
  return cardOf({
    text: [title, about, hint].join('\n'),
    speak: `${title}. ${hint}`,
    body: [heading(title), plain(about, { isSubtle: true }), plain(hint)],
    actions: [openUrl(files.fetch, url), replaceWith(files.back, back)],
  });
}

export const filesCards: Renderers<FileMessage> = {
  'file-link': linkCard,
  'file-refused': ({ why }, language) => ({ card: null, text: textsIn(language).files.refused[why] }),
};
