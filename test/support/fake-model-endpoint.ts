import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLocalServer } from './local-server';

interface AskedModel {
  readonly authorization: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly maxTokens: number;
}

/** What the endpoint does with a request: say a text, answer with a status and body, or leave it hanging. */
export type ModelBehaviour =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'replies'; readonly status: number; readonly body: string; readonly location?: string }
  | { readonly kind: 'hangs' };

export interface FakeModelEndpoint {
  readonly url: string;
  readonly asked: readonly AskedModel[];
  /** The next requests, one each; the last one stays. */
  will(...behaviours: readonly [ModelBehaviour, ...ModelBehaviour[]]): void;
  stop(): Promise<void>;
}

export const says = (value: unknown): ModelBehaviour => ({
  kind: 'says',
  text: typeof value === 'string' ? value : JSON.stringify(value),
});

export const replies = (status: number, body: string): ModelBehaviour => ({ kind: 'replies', status, body });

/** A real HTTP endpoint in the shape of OpenAI's chat completions. */
export async function startModelEndpoint(): Promise<FakeModelEndpoint> {
  const asked: AskedModel[] = [];
  let plan: readonly ModelBehaviour[] = [says('')];
  const server = await startLocalServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push(body);
      const [next = says(''), ...rest] = plan;
      if (rest.length > 0) plan = rest;
      behave(next, response);
    });
  });
  return {
    url: `${server.address}/v1`,
    asked,
    will: (...behaviours) => (plan = behaviours),
    stop: () => server.stop(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<AskedModel> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { messages, max_tokens: maxTokens } = JSON.parse(text) as {
    messages: AskedModel['messages'];
    max_tokens: number;
  };
  return { authorization: request.headers.authorization ?? '', messages, maxTokens };
}

function behave(behaviour: ModelBehaviour, response: ServerResponse): void {
  switch (behaviour.kind) {
    case 'hangs':
      return;
    case 'says': {
      const message = { role: 'assistant', content: behaviour.text };
      const choices = [{ index: 0, message, finish_reason: 'stop' }];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices }));
      return;
    }
    case 'replies':
      if (behaviour.location !== undefined) response.setHeader('location', behaviour.location);
      // Restify, where it is loaded, lets writeHead return nothing.
      response.writeHead(behaviour.status, { 'content-type': 'application/json' });
      response.end(behaviour.body);
  }
}
