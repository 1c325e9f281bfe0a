import type { Span } from '../../../shared/span';

/** How far before a name the label of its list is looked for. */
const REACH = 400;
const LABEL = /^[^\S\n]*[\p{L} ,()]{3,50}:[^\S\n]*/gmu;
const WITHOUT_NOTICE = /uden (?:lovlig |forudgående )?(?:afbud|afmelding|forfald)|udeblev/iu;
/** "Fraværende uden afbud:" has the notice in its label, "Bo Vig udeblev." beside the name. */
const BESIDE = /^[^\n.;,]{0,40}(?:udeblev|uden afbud|uden afmelding)/iu;

/** Is somebody at this place of the minutes told to have been absent without apologies? */
export function isUnexcused(text: string, { start, end }: Span): boolean {
  const label = [...text.slice(Math.max(0, start - REACH), start).matchAll(LABEL)].at(-1)?.[0] ?? '';
  return WITHOUT_NOTICE.test(label) || BESIDE.test(text.slice(end, end + REACH));
}
