import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { SCHEMA_VERSION } from '../../../src/adapters/sqlite/schema';
import type { DocumentBody, DocumentKey } from '../../../src/ports/document-store';
import { startChild } from '../../support/child';
import { tempFolder } from '../../support/temp-folder';

const KEY: DocumentKey = { container: 'forums', partition: 'p', id: 'a' };
const BODY: DocumentBody = { type: 'note', schemaVersion: 1, text: 'Ærø' };

describe('opening the SQLite store', () => {
  let folder: ReturnType<typeof tempFolder>;
  let file: string;

  beforeEach(() => {
    folder = tempFolder();
    file = path.join(folder.path, 'referatbot.db');
  });
  afterEach(() => {
    folder.remove();
  });

  async function failure(data = folder.path): Promise<unknown> {
    return openSqliteStore(data).catch((error: unknown) => error);
  }

  function makeDatabase(sql: string): void {
    const database = new Libsql(file);
    database.exec(sql);
    database.close();
  }

  it('makes the folder and keeps documents and versions over a restart', async () => {
    const data = path.join(folder.path, 'new', 'data');
    const first = await openSqliteStore(data);
    const put = await first.put(KEY, BODY, 'absent');
    const { token } = await first.changes('forums', null);
    await first.close();

    const second = await openSqliteStore(data);

    expect(await second.get(KEY)).toEqual(put);
    expect((await second.changes('forums', token)).documents).toEqual([]);
    await second.put(KEY, BODY, { version: put.version });
    await second.close();
  });

  it('brings a file of the first version up to date and keeps what is in it', async () => {
    const before = await openSqliteStore(folder.path);
    const put = await before.put(KEY, { ...BODY, source: 'maj.txt' }, 'absent');
    await before.close();
    const added = ['contentHash', 'source', 'minutes', 'date', 'meeting'].map(
      (name) => `DROP INDEX documents_by_${name};`,
    );
    makeDatabase(`${added.join(' ')} PRAGMA user_version = 1`);

    const store = await openSqliteStore(folder.path);

    const where = [{ field: 'source', is: '=', value: 'maj.txt' }] as const;
    const found = await store.query({ ...KEY, type: 'note', where, limit: 5 });
    expect(found.entries).toEqual([put]);
    await store.close();
  });

  it('has everything in the one file once it is closed', async () => {
    const store = await openSqliteStore(folder.path);
    await store.put(KEY, BODY, 'absent');
    await store.close();
    const copy = path.join(folder.path, 'copy');
    mkdirSync(copy);
    copyFileSync(file, path.join(copy, 'referatbot.db'));

    const restored = await openSqliteStore(copy);

    expect((await restored.get(KEY))?.body).toEqual(BODY);
    await restored.close();
  });

  it('can be closed twice, and then says that it is closed', async () => {
    const store = await openSqliteStore(folder.path);
    await store.close();
    await store.close();

    await expect(store.get(KEY)).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  it('starts the changes again when the database was made anew', async () => {
    const old = await openSqliteStore(path.join(folder.path, 'old'));
    await old.put(KEY, BODY, 'absent');
    const { token } = await old.changes('forums', null);
    await old.close();
    const fresh = await openSqliteStore(path.join(folder.path, 'fresh'));
    await fresh.put(KEY, BODY, 'absent');

    const page = await fresh.changes('forums', token);

    expect(page.restarted).toBe(true);
    expect(page.documents).toHaveLength(1);
    await fresh.close();
  });

  it('takes an empty file for a new database', async () => {
    writeFileSync(file, '');

    const store = await openSqliteStore(folder.path);

    await expect(store.check()).resolves.toBeUndefined();
    await store.close();
  });

  it('lets several processes make and use the same database at once', async () => {
    const script = require.resolve('./counting-writer');
    const args = ['--import', 'tsx', script, folder.path, '50'];
    const writers = [1, 2].map(() => startChild(process.execPath, args, {}));

    const codes = await Promise.all(writers.map((writer) => writer.exit));

    const store = await openSqliteStore(folder.path);
    const counter = await store.get({ ...KEY, id: 'counter' });
    await store.close();
    expect(writers.map((writer) => writer.output())).toEqual(['', '']);
    expect(codes).toEqual([0, 0]);
    expect(counter?.body['count']).toBe(100);
  });

  describe('where it cannot', () => {
    it('names a data folder that is a file', async () => {
      const data = path.join(folder.path, 'file');
      writeFileSync(data, 'text');

      expect(await failure(data)).toMatchObject({
        code: 'store-unavailable',
        message: `The data folder ${data} cannot be used (it is a file); name a folder that can be written with --data or DATA_DIR.`,
      });
      expect(readFileSync(data, 'utf8')).toBe('text');
    });

    it('names a data folder below a file', async () => {
      writeFileSync(path.join(folder.path, 'file'), 'text');
      const data = path.join(folder.path, 'file', 'data');

      expect(await failure(data)).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining(data) as string,
      });
    });

    const asRoot = process.getuid?.() === 0;
    (asRoot ? it.skip : it)('names a folder that cannot be written (not as root)', async () => {
      chmodSync(folder.path, 0o500);

      expect(await failure()).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('EACCES') as string,
      });
      chmodSync(folder.path, 0o700);
    });

    (existsSync('/proc') ? it : it.skip)('gives up where the system lets no folder be made', async () => {
      expect(await failure('/proc/no/such/folder')).toMatchObject({ code: 'store-unavailable' });
    });

    it('names a database file that is a folder', async () => {
      mkdirSync(file);

      expect(await failure()).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining(file) as string,
      });
    });

    it('leaves a file alone that is no database', async () => {
      writeFileSync(file, 'Referat af mødet\n'.repeat(100));

      expect(await failure()).toMatchObject({
        code: 'store-corrupt',
        message: `${file} is no readable database; restore it from a backup, or move it away to start with an empty one.`,
      });
      expect(readdirSync(folder.path)).toEqual(['referatbot.db']);
      expect(readFileSync(file, 'utf8')).toContain('Referat af mødet');
    });

    it.each([
      ['cut short', (bytes: Buffer) => bytes.subarray(0, 9_000)],
      ['overwritten after its first page', (bytes: Buffer) => Buffer.from(bytes).fill(7, 4_096)],
      ['overwritten after its header', (bytes: Buffer) => Buffer.from(bytes).fill(7, 100)],
    ])('recognises a database that was %s', async (_, damage) => {
      const store = await openSqliteStore(path.join(folder.path, 'sound'));
      for (let n = 0; n < 20; n++) {
        await store.put({ ...KEY, id: `a${n}` }, { ...BODY, text: 'x'.repeat(5_000) }, 'absent');
      }
      await store.close();
      writeFileSync(file, damage(readFileSync(path.join(folder.path, 'sound', 'referatbot.db'))));

      expect(await failure()).toMatchObject({
        code: 'store-corrupt',
        message: expect.stringContaining(file) as string,
      });
    });

    it('leaves a database of a newer version alone', async () => {
      makeDatabase(`CREATE TABLE future (a); PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
      const before = readFileSync(file);

      expect(await failure()).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('update Referatbot') as string,
      });
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(folder.path)).toEqual(['referatbot.db']);
    });

    it('leaves a database of another program alone', async () => {
      makeDatabase('CREATE TABLE invoices (a)');
      const before = readFileSync(file);

      expect(await failure()).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('another program') as string,
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    });

    it('tells a write that another process does not let through', async () => {
      const store = await openSqliteStore(folder.path, 20);
      const blocker = new Libsql(file);
      blocker.exec('BEGIN IMMEDIATE');

      const blocked = await store.put(KEY, BODY, 'any').catch((error: unknown) => error);

      blocker.exec('ROLLBACK');
      blocker.close();
      expect(blocked).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('held by another process') as string,
      });
      await store.close();
    });
  });
});
