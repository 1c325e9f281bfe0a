import path from 'node:path';
import { bundle } from '../scripts/lib/bundle';

const FOLDER = path.join('.cache', 'bench');

/** Compiles one script the way the product is compiled, so that both start as plain JavaScript. */
export function compile(file: string): string {
  bundle([file], FOLDER);
  return path.join(FOLDER, path.basename(file).replace(/\.ts$/, '.js'));
}
