import type { TurnContext } from 'botbuilder';
import { field } from './field';

/**
 * The library sends again by itself, at once and without telling anybody: twice as many requests as the limits were
 * reckoned with. Its client has no option against it, so the step is taken out of the pipeline.
 */
export function withoutRetries(context: TurnContext, clientKey: symbol): void {
  const client = context.turnState.get<object | undefined>(clientKey);
  const pipeline = field(field(client, 'client'), 'pipeline');
  if (hasSteps(pipeline)) pipeline.removePolicy({ phase: 'Retry' });
}

interface Pipeline {
  removePolicy(which: { readonly phase: 'Retry' }): unknown;
}

function hasSteps(value: unknown): value is Pipeline {
  return typeof field(value, 'removePolicy') === 'function';
}
