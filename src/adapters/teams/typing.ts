export interface Typing {
  readonly send: () => Promise<unknown>;
  /** Quick answers come without the indicator; slow ones show it well within the two seconds Teams asks for. */
  readonly afterMs: number;
  /** The indicator fades after a few seconds. */
  readonly everyMs: number;
}

/** Shows the typing indicator while `work` lasts, and never after: one timer a turn, and none left behind. */
export async function withTyping<T>(typing: Typing, work: () => Promise<T>): Promise<T> {
  let sending: Promise<unknown> = Promise.resolve();
  const show = (): void => {
    // An indicator that cannot be sent is no reason to lose the answer.
    sending = typing.send().catch(() => undefined);
    timer = setTimeout(show, typing.everyMs);
  };
  let timer = setTimeout(show, typing.afterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await sending;
  }
}
