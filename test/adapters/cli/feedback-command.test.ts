import path from 'node:path';
import { composeCore } from '../../../src/compose/core';
import { readConfig } from '../../../src/config';
import { personId } from '../../../src/domain/shared/ids';
import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const data = path.join(folder.path, 'data');

beforeAll(async () => {
  const core = await composeCore(readConfig({ DATA_DIR: data, LOG_LEVEL: 'silent' }));
  for (const person of ['carl', 'ida']) {
    const by = personId(person);
    await core.feedback.keep(
      { by, conversation: 'a:chat', message: 'one' },
      { by, at: '2026-03-02T09:00:00.000Z', reaction: 'like', text: 'To\nlinjer.', answer: null },
    );
  }
  await core.close();
});
afterAll(() => {
  folder.remove();
});

describe('feedback', () => {
  it('lists it, a line each or as JSON', async () => {
    const { out } = await cli(data, 'feedback', 'list');
    const { out: json } = await cli(data, 'feedback', 'list', '--json');

    expect(out).toContain('2026-03-02  like      -       -         To linjer.');
    expect(JSON.parse(json)).toHaveLength(2);
    expect(JSON.parse(json)).toMatchObject([{ reaction: 'like', text: 'To\nlinjer.' }, {}]);
  });

  it('deletes that of one person', async () => {
    const { code, out } = await cli(data, 'feedback', 'delete', 'carl');

    expect([code, out]).toEqual([0, '1 deleted.\n']);
    expect(JSON.parse((await cli(data, 'feedback', 'list', '--json')).out)).toMatchObject([{ by: 'ida' }]);
  });
});
