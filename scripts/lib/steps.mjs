// Child processes and fingerprints for the npm scripts; Node built-ins only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * Runs a command with our standard streams and ends this process with its exit code when it fails.
 * `foreground`: the command is the job itself; it gets Ctrl-C from the terminal and decides when to stop.
 */
export async function run(command, args, { note, foreground = false }) {
  if (note) console.error(`${note} …`);
  const started = Date.now();
  const stdio = foreground ? 'inherit' : ['ignore', note ? 2 : 'inherit', 'inherit'];
  const child = spawn(command, args, { stdio, shell: isWindows });
  const forward = (signal) => child.kill(signal);
  const ignore = () => undefined;
  process.on('SIGTERM', forward);
  process.on('SIGINT', foreground ? ignore : forward);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? (signal ? 128 + 15 : 1)));
  });
  process.off('SIGTERM', forward);
  process.off('SIGINT', foreground ? ignore : forward);
  if (code !== 0) process.exit(code);
  if (note) console.error(`${note} done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

export async function runAll(steps) {
  for (const [note, command, args] of steps) await run(command, args, { note });
}

async function filesBelow(name) {
  const entries = await readdir(name, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [name];
  return entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath ?? e.path, e.name));
}

/** A hash over names and contents of files and folders. */
export async function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  const names = (await Promise.all(inputs.map(filesBelow))).flat().sort();
  for (const name of names) hash.update(name).update(await readFile(name));
  return hash.digest('hex');
}
