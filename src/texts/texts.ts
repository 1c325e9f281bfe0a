import type { Language } from '../domain/answers/answer';
import { da } from './da';
import { en } from './en';

/** The sentences of one language. Danish sets the shape, so the compiler finds what English lacks. */
export type Texts = typeof da;

const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
