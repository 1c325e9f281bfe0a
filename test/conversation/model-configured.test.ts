import path from 'node:path';
import { startBot, type Bot } from '../../src/compose/bot';
import { readConfig } from '../../src/config';
import { openVectorIndex } from '../../src/adapters/vectors/open-vector-index';
import { postJson, personalMessage } from '../support/teams-client';
import { FakeConnector } from '../support/fake-connector';
import { startEmbeddingsEndpoint, type FakeEmbeddingsEndpoint } from '../support/fake-embeddings-endpoint';
import { rawFile } from '../support/files';
import { RecordingLog } from '../support/recording-log';
import { simpleMinutes } from '../support/simple-minutes';
import { tempFolder } from '../support/temp-folder';

const SWIM = 'Badebroen er åben for alle hele året.';

describe('a bot with an embedding model and no other', () => {
  let folder: ReturnType<typeof tempFolder>;
  let endpoint: FakeEmbeddingsEndpoint;
  let connector: FakeConnector;
  let bot: Bot;

  beforeEach(async () => {
    folder = tempFolder();
    endpoint = await startEmbeddingsEndpoint(['svøm bad']);
    connector = await FakeConnector.start();
    const config = readConfig({
      DATA_DIR: folder.path,
      LOG_LEVEL: 'silent',
      PORT: '0',
      MODEL_ENDPOINT: endpoint.url,
      MODEL_KEY: 'a-key',
      EMBEDDING_MODEL: 'a-model',
    });
    const text = simpleMinutes({ forum: 'Badeudvalget', date: '05-02-2026', decisions: [SWIM] });
    bot = await startBot(config, [rawFile('bade.txt', text)]);
  });
  afterEach(async () => {
    await bot.stop();
    await connector.stop();
    await endpoint.stop();
    folder.remove();
  });

  async function ask(id: string, text: string): Promise<void> {
    const activity = { ...personalMessage(id, connector.serviceUrl), text };
    await postJson(`http://127.0.0.1:${bot.port}/api/messages`, JSON.stringify(activity));
  }

  it('embeds what it has, and the questions, and answers with quotes', async () => {
    const question = 'Er badebroen åben hele året?';
    await endpoint.waitFor((input) => input.some((text) => text.includes(SWIM)));
    await ask('one', question);

    expect(endpoint.asked.at(-1)).toMatchObject({ input: [question], authorization: 'Bearer a-key' });
    expect(connector.messages.at(-1)?.activity.text).toContain('Badebroen er åben');
    expect(JSON.stringify(connector.sent)).not.toMatch(/AIGenerated|streaminfo/);
  });

  it('keeps the vectors for the next start', async () => {
    await endpoint.waitFor((input) => input.some((text) => text.includes(SWIM)));
    await bot.stop();
    const file = path.join(folder.path, 'vectors.db');
    const vectors = await openVectorIndex({ file, model: 'a-model' }, new RecordingLog());
    const settled = await vectors.settled();
    await vectors.close();

    expect(settled.filter(({ fingerprint }) => fingerprint !== '')).toHaveLength(1);
  });
});
