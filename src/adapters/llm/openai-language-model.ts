import type { OpenAIModel, OpenAIModelOptions, AzureOpenAIModelOptions } from '@microsoft/teams-ai';
import type { LanguageModel, ModelReply, ModelRequest } from '../../ports/language-model';
import { AZURE_VERSION, isAzure } from './azure';
import { guardedFetch } from './guarded-fetch';

export interface OpenAILanguageModelOptions {
  /** Of an Azure OpenAI resource, or the base address of a compatible service (usually ending in `/v1`). */
  readonly endpoint: string;
  /** Null signs in to Azure with the app's identity. */
  readonly key: string | null;
  /** Model, or deployment in Azure. */
  readonly name: string;
  /** Gives a token for Azure; only asked without a key. */
  readonly azureToken: () => Promise<string>;
  /** How long one request may take, milliseconds. */
  readonly limitMs?: number;
}

const LIMIT_MS = 12_000;
/** More than is ever sent; the library refuses longer prompts. */
const INPUT_TOKENS = 32_000;

/** A model behind Azure OpenAI or a compatible address, through the library's own client. Asks once, never repeats. */
export function openAILanguageModel(options: OpenAILanguageModelOptions): LanguageModel {
  return {
    complete: async (request) => {
      const guard = guardedFetch(options.limitMs ?? LIMIT_MS);
      // The library's own types of requests are those of an older client of the same shape.
      const model = await clientOf(options, guard.fetch as unknown as Fetch);
      const text = await completed(model, options.name, request);
      return replyOf(guard.outcome(), text);
    },
  };
}

function replyOf(outcome: Exclude<ModelReply['kind'], 'text'> | null, text: string | null): ModelReply {
  if (outcome !== null) return { kind: outcome };
  return text === null ? { kind: 'failed' } : { kind: 'text', text };
}

type Fetch = NonNullable<NonNullable<OpenAIModelOptions['clientOptions']>['fetch']>;

async function clientOf(
  { endpoint, key, name, azureToken }: OpenAILanguageModelOptions,
  fetch: Fetch,
): Promise<OpenAIModel> {
  // The model and its client take 0.3 s to load, which only those pay who use one.
  const { OpenAIModel: Model } = await import('@microsoft/teams-ai/lib/models/OpenAIModel.js');
  const shared = {
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    // One request is one attempt: what comes next is decided by the caller.
    clientOptions: { fetch, maxRetries: 0 },
  } satisfies Partial<OpenAIModelOptions>;
  if (!isAzure(endpoint)) {
    return new Model({ ...shared, apiKey: key ?? 'none', defaultModel: name, endpoint });
  }
  const azure: Omit<AzureOpenAIModelOptions, 'azureApiKey'> = {
    ...shared,
    azureEndpoint: endpoint,
    azureDefaultDeployment: name,
    azureApiVersion: AZURE_VERSION,
    ...(key === null && { azureADTokenProvider: azureToken }),
  };
  // Typed as needed, although the library signs in with a token without it.
  return new Model({ ...azure, ...(key !== null && { azureApiKey: key }) });
}

type CompletePrompt = OpenAIModel['completePrompt'];

/** Null when the library made nothing of the reply. */
async function completed(model: OpenAIModel, name: string, request: ModelRequest): Promise<string | null> {
  const { messages, maxTokens } = request;
  const output = messages.map((message) => ({ ...message }));
  // The library wants a turn, its memory and a tokenizer; a prompt that is already rendered needs none of them.
  const unused = {
    context: {} as unknown as Parameters<CompletePrompt>[0],
    memory: { getValue: () => undefined } as unknown as Parameters<CompletePrompt>[1],
    functions: {} as Parameters<CompletePrompt>[2],
    tokenizer: {} as Parameters<CompletePrompt>[3],
  };
  const template = {
    name: 'answer',
    prompt: { renderAsMessages: () => Promise.resolve({ output, length: 0, tooLong: false }) },
    config: {
      schema: 1.1,
      type: 'completion',
      completion: {
        model: name,
        completion_type: 'chat',
        max_input_tokens: INPUT_TOKENS,
        max_tokens: maxTokens,
        temperature: 0,
      },
    },
  } as unknown as Parameters<CompletePrompt>[4];
  const { status, message } = await model.completePrompt(
    unused.context,
    unused.memory,
    unused.functions,
    unused.tokenizer,
    template,
  );
  return status === 'success' && typeof message?.content === 'string' && message.content !== ''
    ? message.content
    : null;
}
