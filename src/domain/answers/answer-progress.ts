import type { Answer, Language } from './answer';

/** What the asker may be told while an answer is made: a step, or what of it is verified already. */
export type AnswerProgress =
  | { readonly kind: 'searching' | 'writing' | 'checking'; readonly language: Language }
  /** The beginning of the answer to come. */
  | { readonly kind: 'verified'; readonly answer: Answer };
