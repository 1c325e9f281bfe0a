import type { Language } from '../domain/answers/answer';
import type { Message } from '../domain/message';
import type { Rendered } from './parts/card';

/** How the messages of a capability look, one entry a kind. */
export type Renderers<M extends Message> = {
  readonly [Kind in M['kind']]: Renderer<Extract<M, { readonly kind: Kind }>>;
};

export type Renderer<M extends Message> = (message: M, language: Language) => Rendered;
