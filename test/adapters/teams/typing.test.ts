import { withTyping } from '../../../src/adapters/teams/typing';

describe('the typing indicator', () => {
  it('is not worth losing the answer for', async () => {
    let shown: (() => void) | undefined;
    const indicator = new Promise<void>((resolve) => {
      shown = resolve;
    });
    const send = (): Promise<never> => {
      shown?.();
      return Promise.reject(new RangeError('not delivered'));
    };

    const answered = withTyping({ send, afterMs: 0, everyMs: 60_000 }, async () => {
      await indicator;
      return 'the answer';
    });

    await expect(answered).resolves.toBe('the answer');
  });

  it('has been delivered before the answer goes out', async () => {
    const order: string[] = [];
    let delivered: (() => void) | undefined;
    const delivery = new Promise<void>((resolve) => {
      delivered = resolve;
    });
    let shown: (() => void) | undefined;
    const indicator = new Promise<void>((resolve) => {
      shown = resolve;
    });
    const send = async (): Promise<void> => {
      shown?.();
      await delivery;
      order.push('indicator');
    };

    const answered = withTyping({ send, afterMs: 0, everyMs: 60_000 }, () => indicator).then(() => {
      order.push('answer');
    });
    await indicator;
    delivered?.();
    await answered;

    expect(order).toEqual(['indicator', 'answer']);
  });

  it('passes failures on', async () => {
    const failing = withTyping({ send: () => Promise.resolve(), afterMs: 60_000, everyMs: 60_000 }, () =>
      Promise.reject(new RangeError('no answer')),
    );

    await expect(failing).rejects.toThrow('no answer');
  });
});
