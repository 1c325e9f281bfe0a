import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { startChild, type Child } from '../support/child';
import { tempFolder } from '../support/temp-folder';

/** The built server as an operator starts it. */
function startServer(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Child {
  return startChild(process.execPath, ['dist/index.js', ...args], {
    PORT: '0',
    LOG_LEVEL: 'info',
    ...environment,
  });
}

describe('the server process', () => {
  const folder = tempFolder();
  afterAll(() => {
    folder.remove();
  });

  it('reports that it is ready, answers its health checks and stops on SIGTERM', async () => {
    const server = startServer({ DATA_DIR: folder.path }, '--samples', 'samples');
    const [, port] = await server.says(/"port":(\d+)/);

    const health = await fetch(`http://127.0.0.1:${port ?? ''}/healthz`);
    const readiness = await fetch(`http://127.0.0.1:${port ?? ''}/readyz`);
    server.process.kill('SIGTERM');

    expect([health.status, readiness.status]).toEqual([200, 200]);
    expect(await server.exit).toBe(0);
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const server = startServer({ DATA_DIR: folder.path, PORT: String(port) });

    expect(await server.exit).toBe(1);
    expect(server.output()).toMatch(new RegExp(`^Port ${port} is taken .*PORT.*\n$`));
    other.close();
  });

  it('says in one line everything that is wrong in its environment', async () => {
    const server = startServer({ STORE: 'oracle', LOG_LEVEL: 'loud' });

    expect(await server.exit).toBe(2);
    expect(server.output()).toMatch(/^Environment: STORE .*; LOG_LEVEL .*\.\n$/);
  });

  it('says in one line that the database file is damaged, and leaves it as it was', async () => {
    const data = path.join(folder.path, 'damaged');
    mkdirSync(data);
    writeFileSync(path.join(data, 'referatbot.db'), 'this is not a database');

    const server = startServer({ DATA_DIR: data });

    expect(await server.exit).toBe(1);
    expect(server.output()).toMatch(/^[^\n]*referatbot\.db[^\n]*\n$/);
  });

  it('says in one line that the data folder is a file', async () => {
    const file = path.join(folder.path, 'file');
    writeFileSync(file, '');

    const server = startServer({ DATA_DIR: file });

    expect(await server.exit).toBe(1);
    expect(server.output()).toMatch(/^The data folder [^\n]*it is a file[^\n]*\n$/);
  });

  it('refuses unknown options', async () => {
    const server = startServer({ DATA_DIR: folder.path }, '--sample');

    expect(await server.exit).toBe(2);
    expect(server.output()).toBe('The only option is --samples FOLDER.\n');
  });
});
