import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface BotProcess {
  readonly endpoint: string;
  /** Milliseconds from process start to its word that it takes messages. */
  readonly readyAfter: number;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a Node script that reports `{ port }` over the process channel once it is ready. */
export async function startBot(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await reportedPort(child);
  const readyAfter = performance.now() - started;
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    readyAfter,
    memory: () => residentMegabytes(child.pid ?? 0),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function reportedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve((message as { port: number }).port);
    });
    child.once('exit', (code) => {
      reject(new RangeError(`The bot ended with exit code ${code ?? -1} before it was ready.`));
    });
  });
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
