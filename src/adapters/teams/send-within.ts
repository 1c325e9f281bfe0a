import type { Activity, TurnContext } from 'botbuilder';

/**
 * Sends, and resolves with the id of what was sent, or with null where it takes longer than that: the bot service does not answer, or asks to be left
 * alone for an hour, which the library obeys. It cannot be called back; what still arrives, arrives late.
 */
export async function sendWithin(
  limitMs: number,
  context: TurnContext,
  activity: Partial<Activity>,
): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, limitMs);
  });
  try {
    return await Promise.race([context.sendActivity(activity).then((sent) => sent?.id ?? ''), late]);
  } finally {
    clearTimeout(timer);
  }
}
