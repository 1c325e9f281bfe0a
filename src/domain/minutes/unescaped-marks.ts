/** What editors escape so that it is no mark of Markdown: "2\. Budget", "GOP\_liste", "\- ingen". */
const ESCAPED = /(?<!\\)\\(?=[.#*_`~()[\]{}|!+<>&-])/gu;
/** A break that is asked for at the end of a line. */
const ASKED_BREAK = /(?<!\\)\\$/gmu;

/** Without the backslashes of Markdown; those of paths stay. */
export function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPED, '').replace(ASKED_BREAK, '') : text;
}
