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

/** Does `work` where what it makes is missing, or its stamp says that it was done with other inputs. */
async function keep({ made, stamp, inputs }, work) {
  const file = path.join('.cache', 'steps', stamp);
  const wanted = await fingerprint(inputs);
  if (existsSync(made) && existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  await work();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

async function install() {
  const made = path.join('node_modules', '.package-lock.json');
  await keep({ made, stamp: 'install', inputs: ['package-lock.json'] }, () =>
    existsSync(made)
      ? run('npm', ['install', '--no-audit', '--no-fund', '--no-save'], { note: 'Updating packages' })
      : run('npm', ['ci', '--no-audit', '--no-fund'], { note: 'Installing packages' }),
  );
}

const SOURCES = ['src', 'tsconfig.json'];

async function build() {
  await install();
  const made = path.join('dist', 'index.js');
  const builders = ['scripts/build.ts', 'scripts/lib/bundle.ts'];
  await keep({ made, stamp: 'build', inputs: [...SOURCES, ...builders] }, () =>
    run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { note: 'Building' }),
  );
}

/** The types of the product alone, which knows nothing of the tests. */
async function productTypes() {
  await install();
  const config = 'tsconfig.build.json';
  const made = path.join('.cache', 'tsc', 'build.tsbuildinfo');
  await keep({ made, stamp: 'types', inputs: [...SOURCES, config] }, () =>
    run(process.execPath, [...typescript, '-p', config], { note: 'Types' }),
  );
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
  async build() {
    await productTypes();
    await build();
  },
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
