import { Pacing, TEAMS_LIMITS, type Limit, type PacedSend } from '../../../src/domain/notifications/pacing';

interface Send {
  readonly conversation: string;
  /** When the service sees it: some time between its start and its end. */
  readonly arrives: number;
}

/** Sends as fast as it may, each taking `tookMs`, and says when each was seen by the service. */
function drain(
  conversations: readonly string[],
  {
    each,
    tookMs,
    lag,
  }: { readonly each: number; readonly tookMs: number; readonly lag: (n: number) => number },
): readonly Send[] {
  const pacing = new Pacing();
  const left = new Map(conversations.map((name) => [name, each]));
  const ending: { readonly send: PacedSend; readonly at: number }[] = [];
  const sends: Send[] = [];
  for (let now = 0; sends.length < conversations.length * each; now += 1) {
    while (ending[0] !== undefined && ending[0].at <= now) {
      ending[0].send.end(now);
      ending.shift();
    }
    for (const [conversation, count] of left) {
      if (count === 0 || pacing.readyIn(conversation, now) > 0) continue;
      left.set(conversation, count - 1);
      ending.push({ send: pacing.start(conversation), at: now + tookMs });
      sends.push({ conversation, arrives: now + lag(sends.length) * tookMs });
    }
  }
  return sends;
}

function violations(times: readonly number[], limits: readonly Limit[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return limits.reduce(
    (sum, { most, perMs }) =>
      sum + sorted.filter((time, i) => time - (sorted[i - most] ?? -Infinity) < perMs).length,
    0,
  );
}

const erratic = (n: number): number => ((n * 7919) % 101) / 101;

describe('Pacing', () => {
  it.each([1, 40, 300])('keeps one conversation within its limits when a send takes %i ms', (tookMs) => {
    const sends = drain(['a'], { each: 150, tookMs, lag: erratic });

    expect(
      violations(
        sends.map(({ arrives }) => arrives),
        TEAMS_LIMITS.conversation,
      ),
    ).toBe(0);
  });

  it.each([1, 40, 300])('keeps many conversations within the limit of the app at %i ms', (tookMs) => {
    const names = Array.from({ length: 200 }, (_, i) => `c${i}`);

    const sends = drain(names, { each: 3, tookMs, lag: erratic });

    expect(
      violations(
        sends.map(({ arrives }) => arrives),
        TEAMS_LIMITS.app,
      ),
    ).toBe(0);
  });

  it('uses nearly all of what the app may send', () => {
    const names = Array.from({ length: 200 }, (_, i) => `c${i}`);

    const sends = drain(names, { each: 5, tookMs: 5, lag: () => 0.5 });
    const seconds = Math.max(...sends.map(({ arrives }) => arrives)) / 1000;

    expect(sends.length / seconds / 50).toBeGreaterThan(0.95);
  });

  it('does not let a busy conversation hold up another', () => {
    const pacing = new Pacing();
    for (let n = 0; n < 7; n += 1) pacing.start('busy').end(n);

    expect(pacing.readyIn('busy', 10)).toBeGreaterThan(900);
    expect(pacing.readyIn('quiet', 10)).toBe(0);
  });

  it('lets one send at a time go to a conversation', () => {
    const pacing = new Pacing();
    const send = pacing.start('a');

    expect(pacing.readyIn('a', 0)).toBe(Infinity);
    send.abandon();
    expect(pacing.readyIn('a', 0)).toBe(0);
  });

  it('counts a send once, however often its end is told', () => {
    const pacing = new Pacing({
      conversation: [{ most: 2, perMs: 1_000 }],
      app: [{ most: 50, perMs: 1_000 }],
    });
    const send = pacing.start('a');
    send.end(0);
    send.end(1);
    send.abandon();

    expect(pacing.readyIn('a', 2)).toBe(0);
    pacing.start('a').end(3);
    expect(pacing.readyIn('a', 4)).toBeGreaterThan(900);
  });

  it('leaves a conversation alone for as long as it was asked to', () => {
    const pacing = new Pacing();
    pacing.pause('a', 5_000);

    expect(pacing.readyIn('a', 2_000)).toBe(3_000);
    expect(pacing.readyIn('b', 2_000)).toBe(0);
    expect(pacing.readyIn('a', 5_000)).toBe(0);
  });
});
