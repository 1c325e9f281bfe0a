import { wrongDates } from './check-dates';
import { wrongNames } from './check-names';
import { wrongNumbers } from './check-numbers';
import { wrongSense } from './check-sense';
import type { ClaimProblem } from './claim-problem';
import type { Claim } from './draft';
import { groundOf, type Ground } from './ground';
import type { NumberedPassage } from './numbered-passage';

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/**
 * Checks a claim against the passages it cites, as the writer's rules say: every claim cites, and every number, date,
 * name and link in it stands in what it cites. What is known of a passage (forum, date, title) counts as standing there.
 */
export function verifyClaim(claim: Claim, passages: readonly NumberedPassage[]): readonly ClaimProblem[] {
  if (claim.citations.length === 0) return [{ kind: 'not-cited' }];
  const unknown = claim.citations.find((citation) => !passages.some(({ number }) => number === citation));
  if (unknown !== undefined) return [{ kind: 'unknown-citation', citation: unknown }];
  const ground = groundOf(passages.filter(({ number }) => claim.citations.includes(number)));
  return [
    ...wrongDates(claim.text, ground),
    ...wrongNumbers(claim.text, ground),
    ...wrongNames(claim.text, ground),
    ...wrongLinks(claim.text, ground),
    ...wrongSense(claim.text, ground),
  ];
}

function wrongLinks(claim: string, { text }: Ground): readonly ClaimProblem[] {
  return [...claim.matchAll(LINK)]
    .filter(([link]) => !text.includes(link))
    .map(([value]) => ({ kind: 'link', value }) as const);
}
