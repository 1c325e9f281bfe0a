import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import type { Warning } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../fold';

const MOST = 8;

/** What to look at before saving: whether it can be saved there at all, then what the reading was unsure of. */
export function reviewWarnings({ forum, minutes }: ImportReview, language: Language): readonly string[] {
  const { imports } = textsIn(language);
  const standing = imports.standing[forum.standing]?.(shortQuote(forum.name ?? '', 150)) ?? null;
  const warnings = minutes.warnings
    .filter(({ code }) => standing === null || code !== 'missing-forum')
    .map((warning) => inWords(warning, language));
  const all = [...(standing === null ? [] : [standing]), ...new Set(warnings)];
  return all.length <= MOST ? all : [...all.slice(0, MOST - 1), imports.andMore(all.length - MOST + 1)];
}

function inWords({ code, quote }: Warning, language: Language): string {
  const { imports } = textsIn(language);
  const about = quote === null || quote.trim() === '' ? '' : ` ${imports.aboutQuote(shortQuote(quote, 120))}`;
  return `${imports.warnings[code]}${about}`;
}
