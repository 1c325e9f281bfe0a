// What `npm start` and `npm run cli` run: the two processes and their threads, each in one file of `dist`.
import { rmSync } from 'node:fs';
import { bundle } from './lib/bundle';

rmSync('dist', { recursive: true, force: true });
bundle(['src/index.ts', 'src/cli.ts'], 'dist');
