import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, startChild } from '../support/child';
import { FakeConnector } from '../support/fake-connector';
import { personalMessage, postJson } from '../support/teams-client';
import { tempFolder } from '../support/temp-folder';

/** The built server on the other supported versions of Node; `scripts/node-versions.mjs` fetches them. */
describe.each([22, 24])('the built server on Node %d', (major) => {
  const node = path.join(ROOT, `.cache/node-versions/node_modules/node${major}/bin/node`);
  const test = existsSync(node) ? it : it.skip;

  test('starts and answers a question (needs that Node as an npm package)', async () => {
    const data = tempFolder();
    const connector = await FakeConnector.start();
    const server = startChild(node, ['dist/index.js', '--samples', 'samples'], {
      PORT: '0',
      LOG_LEVEL: 'info',
      DATA_DIR: data.path,
    });
    const [, port = ''] = await server.says(/"port":(\d+)/);

    const question = 'Hvem havde meldt afbud til mødet i Klyngestyregruppen 26. august 2024?';
    const activity = { ...personalMessage('1', connector.serviceUrl), text: question };
    await postJson(`http://127.0.0.1:${port}/api/messages`, JSON.stringify(activity));
    const { activity: reply } = await connector.waitFor('message');
    server.process.kill('SIGTERM');

    expect(JSON.stringify(reply)).toContain('Carl Mose');
    expect(await server.exit).toBe(0);
    await connector.stop();
    data.remove();
  });
});
