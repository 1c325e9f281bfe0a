import { buildSync } from 'esbuild';

/** Each is started from a file beside the bundle that starts it. */
const THREADS = ['reading-worker', 'parsing-worker'].map((name) => `src/adapters/documents/${name}.ts`);

/**
 * Puts every entry, with all of our own modules that it needs, into one file of the folder, and the threads beside them.
 * Packages stay outside and are loaded where the sources load them.
 */
export function bundle(entries: readonly string[], folder: string): void {
  buildSync({
    entryPoints: [...entries, ...THREADS],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}
