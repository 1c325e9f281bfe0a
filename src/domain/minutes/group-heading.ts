import { isPersonName } from '../language/names';
import { isOrganisation } from '../language/organisations';
import { plain, type Line } from './lines';
import { listMark } from './recognisers/list-mark';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';

/** "Praksis koordinator Eva Holm", "PLO-m Bo Vig" */
const UNKNOWN_OFFICE =
  /^(?:\p{Lu}\p{L}+\s\p{Ll}{4,}|\p{Lu}{2,4}-\p{Ll}+)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+$/u;

/** "Solby Kommune", or "**Hospitalsenhed Nord**" whose look alone shows that it heads the people below. */
export function headingOfGroup(
  lines: readonly Line[],
  at: number,
): { readonly organisation: string | null } | null {
  const organisation = organisationHeading(lines, at);
  if (organisation !== null) return { organisation };
  const [text, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  const mark = listMark(below);
  if (!EMPHASIS.test(text) || mark === null) return null;
  const heading = plain(text).replace(/\s*:$/u, '');
  if (heading.length > LONGEST_HEADING || peopleLabel(heading) !== null) return null;
  if (personLine(below.slice(mark.length), { shortNames: false }) === null) return null;
  return { organisation: NAMED_BODY.test(heading) ? heading : null };
}

/** A line that is set in bold or as a heading from end to end. */
const EMPHASIS = /^(?:#{2,6}\s|\*\*[^*]+\*\*:?$|__[^_]+__:?$)/u;
/** With a name of its own behind what kind of body it is. */
const NAMED_BODY = /^\p{L}+\s(?:\p{L}+\s)*\p{Lu}\p{L}+$/u;
const LONGEST_HEADING = 60;

/** "Solby Kommune:", "Ældre Sagen:" or the name of a body alone, with a person below it. */
function organisationHeading(lines: readonly Line[], at: number): string | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.text.length > 60) return null;
  const body = line.text.replace(/^[*_]+|[*_]*\s*:?[*_]*$/gu, '').replace(/^fra\s/iu, '');
  const isLabel = /^\p{Lu}[^:]*:$/u.test(line.text);
  if (/\t|:\s/.test(body) || (body.includes(',') && !isLabel) || listMark(line.text)) return null;
  if (!isLabel && (UNKNOWN_OFFICE.test(body) || isPersonOfBody(body))) return null;
  if (!isOrganisation(body) && !isLabel) return null;
  const below = personLine(next.text.slice(listMark(next.text)?.length ?? 0), { shortNames: false });
  return below === null ? null : body;
}

/** "Eva Holm - Solby Kommune" */
function isPersonOfBody(text: string): boolean {
  const [name = '', body] = text.split(/\s[-–—]\s/u);
  return body !== undefined && isPersonName(name) && !isOrganisation(name);
}
