import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path below src, with forward slashes. */
  readonly from: string;
  /** Path below src for our own modules, package name (or `node:…`) otherwise. */
  readonly to: string;
  readonly own: boolean;
  /** `import('…')` and `require('…')` run later; static ones at load time. */
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const SOURCE = path.resolve(__dirname, '../../src');

export function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(SOURCE, file), 'utf8');
}

/** Every import of a file, found in its syntax tree. */
export function importsOf(file: string): readonly Import[] {
  const tree = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Pick<Import, 'lazy' | 'typeOnly'>): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ ...resolve(file, specifier.text), ...kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, {
        lazy: false,
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    else if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, { lazy: false, typeOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, { lazy: true, typeOnly: true });
    else if (ts.isCallExpression(node) && isModuleCall(node))
      add(node.arguments[0], { lazy: true, typeOnly: false });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isModuleCall(call: ts.CallExpression): boolean {
  return (
    call.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(call.expression) && call.expression.text === 'require')
  );
}

function resolve(file: string, specifier: string): Pick<Import, 'from' | 'to' | 'own'> {
  if (!specifier.startsWith('.')) return { from: file, to: packageName(specifier), own: false };
  const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  return { from: file, to: `${to}.ts`, own: true };
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
