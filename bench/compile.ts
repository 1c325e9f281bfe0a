import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Compiles one script the way the product is compiled, so that both start as plain JavaScript. */
export function compile(file: string): string {
  const target = path.join('.cache', 'bench', path.basename(file).replace(/\.ts$/, '.js'));
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2023,
      esModuleInterop: true,
    },
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, outputText);
  return target;
}
