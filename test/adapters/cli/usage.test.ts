import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
afterAll(() => {
  folder.remove();
});

describe('using the command line wrongly', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /^Name a command; --help lists them\.\n$/],
    ['an unknown command', ['fetch', 'm1'], /^Unknown command 'fetch'; --help shows what is possible\.\n$/],
    [
      'an unknown option',
      ['tasks', '--jsn'],
      /^Unknown option '--jsn' \(Did you mean --json\?\); --help .*\n$/,
    ],
    ['a missing argument', ['parse'], /^Missing required argument 'file'; --help .*\n$/],
    ['too many arguments', ['parse', 'a.txt', 'b.txt'], /^Too many arguments for 'parse'.*; --help .*\n$/],
    [
      'a missing folder',
      ['parse-all', 'a.txt'],
      /^Required option '--out <dir>' not specified; --help .*\n$/,
    ],
    [
      'a blank value',
      ['ingest', 'a.txt', '--forum', ' '],
      /^Option '--forum <name>' argument ' ' is invalid\. .*\n$/,
    ],
    ['a blank file name', ['parse', ''], /^Command-argument value '' is invalid for argument 'file'\. .*\n$/],
    ['a blank folder', ['ingest', ''], /^Command-argument value '' is invalid .*\n$/],
    ['a command group alone', ['members'], /^Name a command; --help lists them\.\n$/],
    ['neither question nor batch', ['ask'], /^Give either a question, or --batch FILE and --out FILE\.\n$/],
    [
      'a batch without a place for answers',
      ['ask', '--batch', 'q.jsonl'],
      /^Give either a question, or .*\n$/,
    ],
    [
      'both question and batch',
      ['ask', 'Hvornår?', '--batch', 'q', '--out', 'a'],
      /^Give either a question.*\n$/,
    ],
  ])('answers %s with one line and 2', async (_, args, line) => {
    const { code, out, err } = await cli(folder.path, ...args);

    expect(code).toBe(2);
    expect(err).toMatch(line);
    expect(out).toBe('');
  });

  it('shows help when asked', async () => {
    const { code, out, err } = await cli(folder.path, '--help');

    expect(code).toBe(0);
    expect(out).toContain('parse-all [options] <file-or-dir...>');
    expect(err).toBe('');
  });
});

describe('input that cannot be processed', () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      'a missing file',
      ['parse', '/nowhere/referat.txt'],
      /^\/nowhere\/referat\.txt does not exist; check the path\.\n$/,
    ],
    ['a folder in place of a file', ['parse', '/tmp'], /^\/tmp is a folder; name a file in it\.\n$/],
    ['a device', ['parse', '/dev/zero'], /^\/dev\/zero is a device or a pipe; name a file\.\n$/],
    [
      'an output folder that is a file',
      ['parse-all', 'samples', '--out', __filename],
      / is a file; name a folder\.\n$/,
    ],
    [
      'a data folder that is a file',
      ['forums', '--data', __filename],
      /^The data folder .* cannot be used .*\n$/,
    ],
    [
      'a missing list of questions',
      ['ask', '--batch', '/nowhere/q', '--out', '/tmp/a'],
      /^\/nowhere\/q does not exist/,
    ],
    ['an unknown forum', ['members', 'list', 'Ukendt'], /^There is no forum "Ukendt"; none is stored\.\n$/],
  ])('is answered with one line and 1: %s', async (_, args, line) => {
    const { code, out, err } = await cli(folder.path, ...args);

    expect(code).toBe(1);
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
    expect(out).toBe('');
  });
});
