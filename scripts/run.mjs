// Entry of every npm script: installs and builds what is missing, then does the job.
// Node built-ins only, because it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { fingerprint, run, runAll } from './lib/steps.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const [job = 'help', ...rest] = process.argv.slice(2);
const bin = (name) => path.join('node_modules', '.bin', name);
const typescript = ['--max-old-space-size=2048', path.join('node_modules', 'typescript', 'bin', 'tsc')];

/** Does `work` unless its stamp says that the same inputs were done before. */
async function once(stamp, inputs, work) {
  const file = path.join('.cache', 'steps', stamp);
  const wanted = await fingerprint(inputs);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  await work();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

async function install() {
  const missing = !existsSync(path.join('node_modules', '.package-lock.json'));
  if (missing) await run('npm', ['ci', '--no-audit', '--no-fund'], { note: 'Installing packages' });
  await once('install', ['package-lock.json'], () =>
    missing
      ? undefined
      : run('npm', ['install', '--no-audit', '--no-fund', '--no-save'], { note: 'Updating packages' }),
  );
}

async function build() {
  await install();
  const missing = !existsSync(path.join('dist', 'index.js'));
  const compile = () =>
    run(process.execPath, [...typescript, '-p', 'tsconfig.build.json'], { note: 'Building' });
  if (missing) await run(process.execPath, ['scripts/clean.mjs'], {});
  await (missing ? compile() : once('build', ['src', 'tsconfig.json', 'tsconfig.build.json'], compile));
}

const lint = () =>
  runAll([
    ['Formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
    ['Lint', bin('eslint'), ['--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.']],
    ['Unused code', bin('knip'), []],
  ]);

const types = () => run(process.execPath, [...typescript, '-p', 'tsconfig.json'], { note: 'Types' });

const jobs = {
  async start() {
    await build();
    await run(process.execPath, ['scripts/start.mjs', ...rest], { foreground: true });
  },
  async cli() {
    await build();
    await run(process.execPath, ['dist/cli.js', ...rest], { foreground: true });
  },
  build,
  async lint() {
    await install();
    await lint();
  },
  async test() {
    await build();
    if (rest.length === 0) {
      await lint();
      await types();
    }
    await run(process.execPath, ['scripts/node-versions.mjs'], {});
    await run(bin('jest'), rest, { note: 'Tests' });
  },
  async bench() {
    await build();
    await run(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...rest], { foreground: true });
  },
  async eval() {
    await install();
    await run(process.execPath, ['--import', 'tsx', 'scripts/eval.ts', ...rest], { foreground: true });
  },
  async cards() {
    await build();
    await run(process.execPath, ['--import', 'tsx', 'scripts/cards.ts', ...rest], {
      foreground: true,
    });
  },
};

const chosen = jobs[job];
if (!chosen) {
  console.error(`Unknown job "${job}". Jobs: ${Object.keys(jobs).join(', ')}.`);
  process.exit(2);
}
await chosen();
