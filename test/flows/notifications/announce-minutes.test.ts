import { personId, type ForumId, type MinutesId } from '../../../src/domain/shared/ids';
import type { Notification } from '../../../src/domain/notifications/notification';
import type { MinutesAnnounced } from '../../../src/domain/messages/notifications';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import { announceMinutes } from '../../../src/flows/notifications/announce-minutes';
import { composeNotification } from '../../../src/flows/notifications/compose-notification';
import { withdrawMinutes } from '../../../src/flows/versions/withdraw-minutes';
import { rawFile } from '../../support/files';
import { simpleMinutes } from '../../support/simple-minutes';
import { openIndexedFlows, type IndexedFlows } from '../../support/versions-flows';

const CHANNEL = '19:fjord@thread.tacv2';
const TEXT = simpleMinutes({ forum: 'Fjordklyngen', date: '06-03-2024', decisions: ['Broen males grøn.'] });
const ALWAYS = '9999-12-31T00:00:00.000Z';
const TORA = { kind: 'person', id: personId('tora'), name: 'Tora Vang' } as const;

describe('announcing minutes', () => {
  let flows: IndexedFlows;
  let forum: ForumId;

  beforeEach(async () => {
    flows = await openIndexedFlows();
    forum = (await flows.forums.ensure('Fjordklyngen', null)).id;
    await connect(CHANNEL, 'connected');
  });
  afterEach(() => flows.close());

  const connect = (conversation: string, state: 'connected' | 'disconnected'): Promise<void> =>
    flows.connections.save({ forum, conversation, state, since: '2026-01-01T00:00:00.000Z' });
  const ingest = async (text: string): Promise<MinutesId> =>
    (await ingestMinutes(flows, { file: rawFile('referat.txt', text), forumName: null })).id;
  const waiting = async (): Promise<readonly Notification[]> =>
    (await flows.outbox.due(ALWAYS, 100)).map(({ value }) => value);
  const said = async (): Promise<readonly (MinutesAnnounced | null)[]> =>
    Promise.all((await waiting()).map((entry) => composeNotification(flows, entry)));

  it('leaves one message for each connected conversation', async () => {
    await connect('19:group@thread.v2', 'connected');
    await connect('19:gone@thread.v2', 'disconnected');

    await ingest(TEXT);

    const receivers = (await waiting()).map(({ receiver }) => receiver);
    expect(receivers).toHaveLength(2);
    expect(receivers).toEqual(
      expect.arrayContaining([
        { kind: 'conversation', conversation: CHANNEL },
        { kind: 'conversation', conversation: '19:group@thread.v2' },
      ]),
    );
  });

  it('completes what was interrupted, and does it only once', async () => {
    const id = await ingest(TEXT);
    await connect('19:late@thread.v2', 'connected');

    expect(await announceMinutes(flows, { forum, id, version: 1 })).toBe(1);
    expect(await announceMinutes(flows, { forum, id, version: 1 })).toBe(0);
  });

  it('has no news of minutes that were taken in long ago', async () => {
    const id = await ingest(TEXT);
    await connect('19:late@thread.v2', 'connected');
    const later = { ...flows, clock: { now: () => '2026-01-19T08:00:00.000Z' } };

    expect(await announceMinutes(later, { forum, id, version: 1 })).toBe(0);
  });

  it('makes the words when they are sent', async () => {
    await ingest(TEXT);

    expect(await said()).toMatchObject([
      {
        entry: { forumName: 'Fjordklyngen', date: '2024-03-06', items: 1 },
        changed: false,
        titles: ['Sag 1'],
      },
    ]);
  });

  it('has nothing to say of a version that was overtaken', async () => {
    await ingest(TEXT);
    await ingest(TEXT.replace('grøn', 'blå'));

    expect((await said()).map((message) => message?.changed)).toEqual(
      expect.arrayContaining([undefined, true]),
    );
  });

  it('has nothing to say to a conversation that was disconnected meanwhile', async () => {
    await ingest(TEXT);

    await connect(CHANNEL, 'disconnected');

    expect(await said()).toEqual([null]);
  });

  it('takes back what was not said yet of minutes that are withdrawn', async () => {
    const minutes = await ingest(TEXT);

    await withdrawMinutes(flows, { actor: TORA, forum, minutes });

    expect(await waiting()).toEqual([]);
  });
});
