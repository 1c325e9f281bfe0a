/** One message of a conversation with a model. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ModelRequest {
  readonly messages: readonly ModelMessage[];
  /** Of the reply. */
  readonly maxTokens: number;
}

/** `throttled`: asked too often · `refused`: the model or its content filter would not · `failed`: everything else. */
export type ModelReply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'timeout' | 'throttled' | 'refused' | 'failed' };

/** A model that completes text. Never throws, and answers within its own time limit. */
export interface LanguageModel {
  complete(request: ModelRequest): Promise<ModelReply>;
}
