import { importsOf, readSource, sourceFiles, type Import } from './imports';

/** What each part of src may import of the others; its own part always. The order is the direction of knowledge. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  texts: ['domain'],
  cards: ['domain', 'texts'],
  stores: ['domain', 'ports'],
  flows: ['domain', 'ports', 'stores'],
  'adapters/calendar': ['domain', 'ports'],
  'adapters/cosmos': ['domain', 'ports'],
  'adapters/entra': ['domain'],
  'adapters/llm': ['domain', 'ports'],
  'adapters/sqlite': ['domain', 'ports'],
  'adapters/vectors': ['domain', 'ports', 'adapters/sqlite'],
  'adapters/search': ['domain', 'ports', 'adapters/sqlite'],
  'adapters/documents': ['domain', 'ports'],
  'adapters/download': ['domain', 'ports'],
  'adapters/system': ['domain', 'ports'],
  'adapters/teams': ['domain', 'ports', 'flows', 'cards', 'texts'],
  'adapters/cli': ['domain', 'ports', 'stores', 'flows', 'texts'],
  config: ['domain'],
  'config.ts': ['config', 'domain'],
  compose: ['*'],
  'index.ts': ['config.ts', 'compose', 'domain', 'ports'],
  'cli.ts': ['compose', 'adapters/cli'],
};

/** Packages and the only parts that may load them; packages that are not named here may be loaded nowhere. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['adapters/teams'],
  'botframework-connector': ['adapters/teams'],
  '@microsoft/teams-ai': ['adapters/teams', 'adapters/llm'],
  restify: ['adapters/teams'],
  '@azure/cosmos': ['adapters/cosmos'],
  '@azure/identity': ['adapters/entra'],
  libsql: ['adapters/sqlite'],
  pino: ['adapters/system'],
  unpdf: ['adapters/documents'],
  mammoth: ['adapters/documents'],
  'html-to-text': ['adapters/documents'],
  ics: ['adapters/calendar'],
  commander: ['adapters/cli', 'cli.ts'],
  'cli-progress': ['adapters/cli'],
  '@orama/stemmers': ['domain'],
  zod: ['domain', 'stores', 'cards', 'adapters/teams', 'adapters/cosmos', 'adapters/cli', 'adapters/llm'],
};

/** The core computes: no files, network, processes or timers. */
const PURE_PARTS = ['domain', 'ports', 'texts', 'cards', 'stores', 'flows'];
const PURE_NODE_MODULES = ['node:crypto'];
const IMPURE_GLOBALS =
  /(?<!\.)\b(?:Math\.random|Date\.now|new Date\(\)|setTimeout|setInterval|process\.|globalThis)/;

const files = sourceFiles();
const imports = files.flatMap((file) => importsOf(file));

function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'adapters' ? `adapters/${second}` : first;
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

describe('architecture', () => {
  it('knows every part of src', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('lets each part see only what lies further in', () => {
    const crossings = imports.filter(({ from, to, own }) => {
      const allowed = MAY_IMPORT[partOf(from)] ?? [];
      return own && partOf(from) !== partOf(to) && !allowed.includes('*') && !allowed.includes(partOf(to));
    });
    expect(crossings.map(show)).toEqual([]);
  });

  it('keeps every package in its home', () => {
    const strays = imports.filter(
      ({ from, to, own }) =>
        !own && !to.startsWith('node:') && !(PACKAGE_HOMES[to] ?? []).includes(partOf(from)),
    );
    expect(strays.map(show)).toEqual([]);
  });

  it('keeps the core free of input, output and time', () => {
    const core = files.filter((file) => PURE_PARTS.includes(partOf(file)));
    const nodeImports = imports.filter(
      ({ from, to }) => core.includes(from) && to.startsWith('node:') && !PURE_NODE_MODULES.includes(to),
    );
    const impure = core.filter((file) => IMPURE_GLOBALS.test(withoutComments(readSource(file))));
    expect([...nodeImports.map(show), ...impure]).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(imports.filter(({ own, typeOnly }) => own && !typeOnly))).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(withoutComments(readSource(file))));
    expect(readers).toEqual(['config.ts']);
  });
});

describe('the boundary test itself', () => {
  it('finds a cycle', () => {
    const edge = (from: string, to: string): Import => ({
      from,
      to,
      own: true,
      lazy: false,
      typeOnly: false,
    });
    expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual(['a -> b -> c -> a']);
  });

  it('sees static, type-only and lazy imports', () => {
    const kinds = new Set(imports.map(({ lazy, typeOnly }) => `${String(lazy)}/${String(typeOnly)}`));
    expect(kinds).toEqual(new Set(['false/false', 'false/true', 'true/false']));
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function cycles(edges: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
