import { visibleText } from '../support/card-parts';
import type { SentActivity } from '../support/fake-connector';
import { inChannel, inGroup, startTeamsClient, type TeamsClient } from '../support/teams-client';

const BOT = { id: '28:bot' };
const TORA = { id: '29:tora' };

describe('arriving in a conversation', () => {
  let client: TeamsClient;

  beforeEach(async () => {
    client = await startTeamsClient({
      exampleQuestions: () =>
        Promise.resolve([{ kind: 'decision', itemTitle: 'Status på økonomigruppen' } as const]),
    });
  });

  afterEach(() => client.close());

  it('welcomes a person with examples of their own', async () => {
    await client.post({ type: 'installationUpdate', action: 'add' });

    const [welcome] = client.connector.messages;
    expect(textOf(welcome)).toContain('Hej, jeg er Referatbot');
    expect(textOf(welcome)).toContain('Hvad blev besluttet om »Status på økonomigruppen«?');
  });

  it.each([
    ['channel', inChannel],
    ['group', inGroup],
  ])('welcomes a %s without showing what one member may see', async (_place, fields) => {
    await client.post({ ...fields(''), type: 'installationUpdate', action: 'add' });

    const [welcome] = client.connector.messages;
    expect(textOf(welcome)).toContain('@Referatbot');
    expect(textOf(welcome)).not.toContain('økonomigruppen');
  });

  it('welcomes once, though Teams tells it twice', async () => {
    await client.post({ type: 'installationUpdate', action: 'add' });
    await client.post({ type: 'conversationUpdate', membersAdded: [BOT, TORA] });

    expect(client.connector.messages).toHaveLength(1);
  });

  it('welcomes people who are added', async () => {
    await client.post({ type: 'conversationUpdate', membersAdded: [TORA] });

    expect(client.connector.messages).toHaveLength(1);
  });

  it.each([
    ['itself', { type: 'conversationUpdate', membersAdded: [BOT] }],
    ['nobody', { type: 'conversationUpdate', membersAdded: [] }],
    ['people who leave', { type: 'conversationUpdate', membersRemoved: [TORA] }],
    ['an uninstallation', { type: 'installationUpdate', action: 'remove' }],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }],
  ])('does not welcome %s', async (_name, fields) => {
    const reply = await client.post(fields);

    expect(reply.status).toBe(200);
    expect(client.connector.messages).toEqual([]);
  });

  it('welcomes in the language of the minutes, and tells the way to the other', async () => {
    await client.post({ type: 'installationUpdate', action: 'add', locale: 'en-US' });

    expect(textOf(client.connector.messages[0])).toContain('Hej, jeg er Referatbot');
    expect(textOf(client.connector.messages[0])).toContain('In English: write “help”.');
  });
});

function textOf(sent: SentActivity | undefined): string {
  return visibleText(sent?.activity.attachments?.[0]?.content);
}
