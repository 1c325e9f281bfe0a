import { PassThrough } from 'node:stream';
import { openProgress } from '../../../src/adapters/cli/output/progress';
import type { Terminal } from '../../../src/adapters/cli/terminal';

function recorder(screen: Terminal['screen'] = null): { terminal: Terminal; lines: string[] } {
  const lines: string[] = [];
  return { lines, terminal: { out: () => undefined, err: (line) => lines.push(line), screen } };
}

async function runThrough(terminal: Terminal, total: number): Promise<void> {
  const progress = await openProgress(terminal, total);
  for (let done = 0; done < total; done++) progress.advance(`${String(done)}.txt`);
  progress.finish();
}

describe('showing progress', () => {
  it('writes about ten lines, whatever the number of files', async () => {
    const { terminal, lines } = recorder();

    await runThrough(terminal, 369);

    expect(lines.length).toBeLessThanOrEqual(11);
    expect(lines.at(-1)).toBe('369 of 369 done\n');
  });

  it('is silent for a few files', async () => {
    const { terminal, lines } = recorder();

    await runThrough(terminal, 3);

    expect(lines).toEqual([]);
  });

  it('draws a bar where somebody watches', async () => {
    const screen = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    });
    const { terminal, lines } = recorder(screen);

    await runThrough(terminal, 20);

    expect(String(screen.read())).toContain('/20');
    expect(lines).toEqual([]);
  });
});
