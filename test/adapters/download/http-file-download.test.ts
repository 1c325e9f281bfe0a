import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import { httpFileDownload } from '../../../src/adapters/download/http-file-download';
import { freePort } from '../../support/free-port';
import { startLocalServer, type LocalServer } from '../../support/local-server';

const LIMIT = 1000;

/** Restify, where it is loaded, lets writeHead return nothing, so it cannot be chained. */
function says(status: number, headers: OutgoingHttpHeaders = {}, body = ''): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

const HTML = { 'content-type': 'text/html' };
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/file': says(200, {}, 'Referat'),
  '/moved': says(302, { location: '/file' }),
  '/round': says(302, { location: '/round' }),
  '/nowhere': says(302, { location: 'http://[' }),
  '/away': says(307, { location: 'http://127.0.0.1:9/secret' }),
  '/page': says(200, HTML, '<html>'),
  '/html': says(200, { ...HTML, 'content-disposition': 'attachment; filename=a.html' }, '<p>Referat'),
  '/large': says(200, { 'content-length': 5000 }, 'x'.repeat(5000)),
  '/growing': (_request, response) => {
    for (let chunk = 0; chunk < 20; chunk += 1) response.write('x'.repeat(100));
  },
  '/silent': () => undefined,
  '/stuck': (_request, response) => response.write('x'),
  '/expired': says(401),
  '/removed': says(404),
  '/broken': says(503),
  '/cut': (request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('x', () => request.destroy());
  },
};

describe('fetching a file', () => {
  let server: LocalServer;

  beforeAll(async () => {
    server = await startLocalServer((request, response) => {
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
