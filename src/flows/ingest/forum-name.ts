import type { Minutes, Warning } from '../../domain/minutes/model';
import { ReferatbotError } from '../../domain/shared/errors';
import { slug } from '../../domain/shared/ids';
import type { RawFile } from '../../ports/document-reader';

interface ForumName {
  readonly name: string;
  /** What the parser could not know. */
  readonly warnings: readonly Warning[];
}

/** The name somebody gave wins over the one in the text. */
export function forumNameFor(
  minutes: Minutes,
  input: { readonly file: RawFile; readonly forumName: string | null },
): ForumName {
  const given = input.forumName?.trim() ?? '';
  const found = minutes.forum.name?.trim() ?? '';
  if (given !== '') return { name: given, warnings: conflict(given, found) };
  requireMinutes(minutes, input.file.name);
  if (found !== '') return { name: found, warnings: inferred(minutes, found) };
  throw new ReferatbotError(
    'no-minutes',
    `${input.file.name} names no committee; say whose minutes they are with --forum NAME.`,
  );
}

function requireMinutes({ items, date, forum }: Minutes, file: string): void {
  if (items.length > 0 || date !== null || (forum.name !== null && !forum.inferred)) return;
  throw new ReferatbotError(
    'no-minutes',
    `${file} does not look like minutes: no committee, date or agenda items; check the file, or store it all the same with --forum NAME.`,
  );
}

function conflict(given: string, found: string): readonly Warning[] {
  if (found === '' || slug(found) === slug(given)) return [];
  const message = `Stored under "${given}" as asked; the text names "${found}".`;
  return [{ code: 'forum-conflict', message, quote: found }];
}

function inferred({ forum, warnings }: Minutes, found: string): readonly Warning[] {
  if (!forum.inferred || warnings.some(({ code }) => code === 'forum-inferred')) return [];
  const message = `The committee "${found}" was concluded from the body of the text.`;
  return [{ code: 'forum-inferred', message, quote: found }];
}
