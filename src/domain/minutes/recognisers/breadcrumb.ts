/** Where a page stands on its site: "Forside › Politik › Referater", "Notesbog > Møder > 2025", "Forsiden | Kontakt | Job". */
const FROM_FRONT =
  /^(?:[Dd]u er her:?\s*)?(?:[Ff]orsiden?|[Hh]jem|[Ss]tartside)\s*(?:[›»>/|\\]|pil(?=\p{Lu}))/u;
const STEPS = /^[^›»>.!?\n]{2,60}(?:\s[›»>]\s[^›»>.!?\n]{1,60}){2,8}$/u;
const LONGEST = 320;

/** What a breadcrumb begins with or holds, in the text or alone on its line. */
export const BREADCRUMB = String.raw`^[^\S\n]*(?:du er her|forside|hjem|startside)|\s[›»]\s`;

/** The path to the page, which names bodies and meetings the minutes are none of. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.replace(/^>\s+/u, '');
  return FROM_FRONT.test(bare) || (/[›»>]/u.test(bare) && STEPS.test(bare));
}
