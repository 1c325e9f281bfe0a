/** Why a claim may not be said. */
export type ClaimProblem =
  | { readonly kind: 'not-cited' }
  | { readonly kind: 'unknown-citation'; readonly citation: number }
  /** It stands in none of the cited passages, or there it belongs to something else. */
  | { readonly kind: 'date' | 'number' | 'name' | 'link'; readonly value: string }
  /** Too few of its words stand there. */
  | { readonly kind: 'unsupported' }
  /** It says no where they say yes, or more where they say less. */
  | { readonly kind: 'negation' };
