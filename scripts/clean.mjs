// Removes what a build leaves, so that the next one starts from nothing.
import { rm } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await rm('.cache/tsc/build.tsbuildinfo', { force: true });
