import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Rendered } from '../../cards/parts/card';

/** Puts the card in the place of the one whose button was pressed, or shows the text beside it. */
export async function answerInvoke(context: TurnContext, { card, text }: Rendered): Promise<void> {
  const shown =
    card === null
      ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
      : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  await respondToInvoke(context, shown);
}

export async function failInvoke(context: TurnContext, message: string): Promise<void> {
  const value = { code: 'failed', message };
  await respondToInvoke(context, { statusCode: 500, type: 'application/vnd.microsoft.error', value });
}

/** Teams takes nothing but an empty answer to what somebody thinks of a message. */
export async function acceptInvoke(context: TurnContext): Promise<void> {
  await respondToInvoke(context, {});
}

async function respondToInvoke(context: TurnContext, body: object): Promise<void> {
  const value: InvokeResponse = { status: 200, body };
  await context.sendActivity({ type: 'invokeResponse', value });
}
