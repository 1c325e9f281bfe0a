import { createMessenger } from '../../../src/adapters/teams/messenger';
import type { Utterance } from '../../../src/domain/message';
import type { Conversation } from '../../../src/domain/notifications/conversation';
import type { Delivered } from '../../../src/ports/messenger';
import { channelOf } from '../../support/conversations';
import { FakeConnector } from '../../support/fake-connector';
import { listing, minutesEntry } from '../../support/messages';

const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
const MINUTES: Utterance = {
  message: { kind: 'minutes', listing: listing([minutesEntry]) },
  language: 'da',
};

describe('createMessenger', () => {
  let connector: FakeConnector;

  beforeEach(async () => {
    connector = await FakeConnector.start();
  });
  afterEach(() => connector.stop());

  const channel = (): Conversation => channelOf({ serviceUrl: connector.serviceUrl });
  const send = (utterance = MINUTES, limitMs?: number): Promise<Delivered> =>
    createMessenger(UNSIGNED, limitMs).send(channel(), utterance);

  it('writes a card into the conversation, in no thread, and says which activity it became', async () => {
    const delivered = await send();

    expect(delivered).toEqual({ kind: 'sent', activity: 'sent-1' });
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]).toMatchObject({
      conversation: '19:fjord@thread.tacv2',
      replyTo: null,
      activity: {
        type: 'message',
        from: { id: '28:bot' },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      },
    });
  });

  it.each([429, 412, 500, 502, 503, 504])('asks once and wants to try again after %i', async (status) => {
    connector.refuse({ status });

    expect(await send()).toEqual({ kind: 'retry-later', afterMs: null, status });
    expect(connector.attempts).toBe(1);
  });

  it.each([
    ['seconds', '7', 7_000, 7_000],
    ['a date', 'Wed, 21 Oct 2125 07:28:00 GMT', 1e11, Infinity],
    ['a date that has passed', 'Wed, 21 Oct 2015 07:28:00 GMT', 0, 0],
  ])('passes on how long to wait, given as %s', async (...[, header, least, most]) => {
    connector.refuse({ status: 429, headers: { 'retry-after': header } });

    const delivered = await send();

    const afterMs = delivered.kind === 'retry-later' ? (delivered.afterMs ?? -1) : -1;
    expect(afterMs).toBeGreaterThanOrEqual(least);
    expect(afterMs).toBeLessThanOrEqual(most);
  });

  it.each([
    [403, 'blocked'],
    [404, 'gone'],
    [400, 'refused'],
  ])('gives up at once after %i: %s', async (status, kind) => {
    connector.refuse({ status });

    expect(await send()).toEqual({ kind, status });
  });

  it('says it in words where the card is too large', async () => {
    connector.refuse({ status: 413 });

    expect((await send()).kind).toBe('sent');
    expect(connector.sent[0]?.activity.attachments).toBeUndefined();
    expect(connector.sent[0]?.activity.text).toContain('Fjordklyngen');
  });

  it('gives up where even the words are too large', async () => {
    connector.refuse({ status: 413 }, { status: 413 });

    expect(await send()).toEqual({ kind: 'refused', status: 413 });
  });

  it.each(['before', 'after'] as const)(
    'does not know what became of a message when the connection breaks %s it was taken',
    async (when) => {
      connector.breakOff(when);

      expect(await send()).toEqual({ kind: 'retry-later', afterMs: null, status: 0 });
      expect(connector.sent).toHaveLength(when === 'after' ? 1 : 0);
    },
  );

  it('does not wait for ever', async () => {
    connector.slownessMs = 60_000;

    expect(await send(MINUTES, 20)).toEqual({ kind: 'retry-later', afterMs: null, status: 0 });
  });
});
