import type { RequestListener } from 'node:http';
import { httpFileDownload } from '../../../src/adapters/download/http-file-download';
import { freePort } from '../../support/free-port';
import { startFileServer, type FileServer } from '../../support/file-server';

const LIMIT = 1000;

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/file': (_request, response) => response.end('Referat'),
  '/moved': (_request, response) => response.writeHead(302, { location: '/file' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/away': (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/secret' }).end(),
  '/page': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  '/html': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a.html' })
      .end('<p>Referat'),
  '/large': (_request, response) => response.writeHead(200, { 'content-length': 5000 }).end('x'.repeat(5000)),
  '/growing': (_request, response) => {
    for (let chunk = 0; chunk < 20; chunk += 1) response.write('x'.repeat(100));
  },
  '/silent': () => undefined,
  '/stuck': (_request, response) => response.write('x'),
  '/expired': (_request, response) => response.writeHead(401).end(),
  '/removed': (_request, response) => response.writeHead(404).end(),
  '/broken': (_request, response) => response.writeHead(503).end(),
  '/cut': (request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('x', () => request.destroy());
  },
};

describe('fetching a file', () => {
  let server: FileServer;

  beforeAll(async () => {
    server = await startFileServer((request, response) => {
      ANSWERS[request.url ?? '']?.(request, response);
    });
  });
  afterAll(() => server.stop());

  const fetchFrom = (path: string, patience = 5000) =>
    httpFileDownload({ allows: ({ host }) => host === server.host, patience }).fetch(
      `${server.address}${path}`,
      LIMIT,
    );

  it.each([
    ['/file', 'Referat'],
    ['/moved', 'Referat'],
    ['/html', '<p>Referat'],
  ])('gives the bytes of %s', async (path, expected) => {
    const downloaded = await fetchFrom(path);

    expect(downloaded.kind === 'file' && Buffer.from(downloaded.bytes).toString()).toBe(expected);
  });

  it.each([
    ['/away', 'not-allowed'],
    ['/nowhere', 'not-allowed'],
    ['/round', 'unavailable'],
    ['/page', 'page'],
    ['/large', 'too-large'],
    ['/growing', 'too-large'],
    ['/expired', 'gone'],
    ['/removed', 'gone'],
    ['/broken', 'unavailable'],
    ['/cut', 'unavailable'],
  ])('says of %s that it is %s', async (path, kind) => {
    expect(await fetchFrom(path)).toEqual({ kind });
  });

  it.each(['/silent', '/stuck'])('does not wait for ever for %s', async (path) => {
    expect(await fetchFrom(path, 50)).toEqual({ kind: 'too-slow' });
  });

  it.each(['http://127.0.0.2/x', 'file:///etc/passwd', 'no address', ''])(
    'asks nobody at "%s"',
    async (address) => {
      const before = server.requests.length;

      const downloaded = await httpFileDownload({ allows: () => false, patience: 5000 }).fetch(
        address,
        LIMIT,
      );

      expect(downloaded).toEqual({ kind: 'not-allowed' });
      expect(server.requests).toHaveLength(before);
    },
  );

  it('says when nobody answers', async () => {
    const port = await freePort();

    const downloaded = await httpFileDownload({ allows: () => true, patience: 5000 }).fetch(
      `http://127.0.0.1:${port}/x`,
      LIMIT,
    );

    expect(downloaded).toEqual({ kind: 'unavailable' });
  });

  it('sends no token and no referrer', async () => {
    await fetchFrom('/file');

    const { headers } = server.requests.at(-1) ?? { headers: {} };
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
  });
});
