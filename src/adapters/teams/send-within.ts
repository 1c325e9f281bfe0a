import type { Activity, TurnContext } from 'botbuilder';

/**
 * Sends, and resolves with false where it takes longer than that: the bot service does not answer, or asks to be left
 * alone for an hour, which the library obeys. It cannot be called back; what still arrives, arrives late.
 */
export async function sendWithin(
  limitMs: number,
  context: TurnContext,
  activity: Partial<Activity>,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, limitMs);
  });
  try {
    return await Promise.race([context.sendActivity(activity).then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
