/** Without control characters and broken surrogates, which clients show as boxes and JSON blows up to six bytes. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ');
}

/**
 * Text blocks are read as Markdown: brackets would become links, a leading "26." a list.
 * Foreign text belongs in rich text blocks; this is for headings, which only text blocks can be.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^(\s*)([-+#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
