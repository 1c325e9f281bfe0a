/** What the SDK is about to send, as far as it matters here. */
interface Outgoing {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly options?: { readonly partitionKey?: unknown };
}

type Send = (request: Outgoing, diagnostics: unknown) => Promise<unknown>;

const ASKS_FOR_PLAN = 'x-ms-cosmos-is-query-plan-request';

/**
 * The SDK asks the service for a plan beside every query, and looks at it only for those over several partitions. Nearly
 * all of ours stay in one, so each would cost two requests.
 */
export const withoutQueryPlans = {
  on: 'request',
  plugin: (request: Outgoing, diagnostics: unknown, send: Send): Promise<unknown> => {
    const isPlan = request.headers[ASKS_FOR_PLAN] === 'True';
    if (!isPlan || request.options?.partitionKey === undefined) return send(request, diagnostics);
    return Promise.reject(new RangeError('A query within one partition needs no plan.'));
  },
} as const;
