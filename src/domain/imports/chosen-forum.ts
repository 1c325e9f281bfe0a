/** What a form tells about the forum: one of the list, and a name; null where there is none. */
interface ForumInputs {
  readonly listed: string | null;
  readonly written: string | null;
}

/**
 * The name the person means. A form that opens with a forum chosen keeps it chosen while a name is typed, and one that
 * opens with a name keeps the name while a forum is chosen: what differs from `before` is what was meant.
 */
export function chosenForum({ listed, written }: ForumInputs, before: string | null): string | null {
  const typedAnother = written !== null && written !== before && listed === before;
  return typedAnother ? written : (listed ?? written);
}
