import type { Located } from '../shared/span';
import { findDates } from '../language/dates';
import { plain, type Line } from './lines';
import { bareForum } from './recognisers/bare-forum';
import { bodyOfMeeting } from './recognisers/body-meeting';
import { isForumName } from './recognisers/forum-name';
import { headLabel, type HeadField } from './recognisers/head-label';
import {
  forumBeforeMeeting,
  forumBelowTitle,
  forumInTitle,
  isMinutesTitle,
  isSubject,
  MEETING_OF,
  withoutDate,
  withoutSubject,
} from './recognisers/title-line';
import { topLine } from './recognisers/top-line';

/** What stands behind a label. */
export interface HeadValue extends Located<string> {
  readonly field: HeadField;
}

/** The bodies the head names: by a label, in its title, alone on a line; else in the subject of a mail. */
export function forumsIn(lines: readonly Line[], values: readonly HeadValue[]): readonly Located<string>[] {
  return namesIn(lines, values).map(bareForum);
}

function namesIn(lines: readonly Line[], values: readonly HeadValue[]): readonly Located<string>[] {
  const labelled = values
    .filter(
      ({ field, value }) => field === 'forum' && findDates(value).length === 0 && !isMinutesTitle(value),
    )
    .map((forum) => {
      const lead = MEETING_OF.exec(forum.value)?.[0].length ?? 0;
      return {
        value: forum.value.slice(lead),
        span: { start: forum.span.start + lead, end: forum.span.end },
      };
    });
  const own = lines.slice(0, TITLES_REACH).filter(({ text }) => !isSubject(text));
  const found = [...labelled, ...titledIn(own), ...namedIn(own.slice(0, NAMES_REACH))];
  if (found.length > 0) return found;
  const subjects = lines.slice(0, TITLES_REACH).filter(({ text }) => isSubject(text));
  const announced = [...titledIn(subjects), ...namedIn(subjects)].slice(0, 1);
  return announced.length > 0 ? announced : beforeMeeting(lines);
}

/** How far down a head names its body without a label. Lines. */
const TITLES_REACH = 12;
const NAMES_REACH = 8;

function titledIn(lines: readonly Line[]): readonly Located<string>[] {
  return lines.flatMap((line, at) => {
    const isTitle = headLabel(line.text) === null || /^\p{L}*referat/iu.test(line.text);
    const forum =
      (isTitle ? forumInTitle(line.text) : null) ?? forumBelowTitle(lines[at - 1]?.text ?? '', line.text);
    return forum === null ? [] : [shiftedForum(forum, line.span.start)];
  });
}

function namedIn(lines: readonly Line[]): readonly Located<string>[] {
  return lines
    .filter((line) => headLabel(line.text) === null && isForumName(nameIn(line.text)))
    .map((line) => forumAlone(line))
    .filter(({ value }) => value.length > 0);
}

function beforeMeeting(lines: readonly Line[]): readonly Located<string>[] {
  return lines.slice(0, 8).flatMap((line) => {
    const forum = forumBeforeMeeting(line.text) ?? bodyOfMeeting(line.text);
    return forum === null ? [] : [shiftedForum(forum, line.span.start)];
  });
}

/** Without a picture or the day in front of it: "🗓 Haveforum", "2025-09-25 Haveforum". */
function nameIn(text: string): string {
  return withoutSubject(plain(text)).replace(
    /^[^\p{L}\p{N}"»”'(]+(?=\p{Lu})|^\d{4}-\d{2}-\d{2}[\s:–-]+(?=\p{Lu})/u,
    '',
  );
}

/** "Møde i bestyrelsen, marts 2021": without the words around it. */
function forumAlone({ text, span }: Line): Located<string> {
  const value = withoutDate(nameIn(text).replace(MEETING_OF, ''));
  const start = span.start + Math.max(0, text.indexOf(value));
  return { value, span: { start, end: start + value.length } };
}

/** The title at the top, where nothing else names a body. */
export function forumAtTop(lines: readonly Line[]): readonly Located<string>[] {
  const line = topLine(lines);
  return line === null ? [] : [forumAlone(line)];
}

export function shiftedForum(forum: Located<string>, by: number): Located<string> {
  return { value: forum.value, span: { start: forum.span.start + by, end: forum.span.end + by } };
}
