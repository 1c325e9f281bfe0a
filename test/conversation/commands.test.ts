import { ReferatbotError } from '../../src/domain/shared/errors';
import { visibleText } from '../support/card-parts';
import { forumEntry, meetingEntry, minutesEntry } from '../support/messages';
import { taskEntry } from '../support/task-entry';
import { inChannel, startTeamsClient, type TeamsClient } from '../support/teams-client';

describe('commands', () => {
  let client: TeamsClient;

  beforeAll(async () => {
    client = await startTeamsClient({
      listForums: () => Promise.resolve([forumEntry]),
      listMeetings: () => Promise.resolve({ entries: [meetingEntry], cursor: null }),
      listMinutes: () => Promise.resolve({ entries: [minutesEntry], cursor: null }),
      listTasks: () => Promise.resolve({ entries: [taskEntry], cursor: null }),
      exampleQuestions: () => Promise.reject(new ReferatbotError('store-unavailable', 'The store is down.')),
    });
  });

  afterAll(() => client.close());

  it.each([
    ['hjælp', 'Hjælp'],
    ['Hjaelp', 'Hjælp'],
    ['/hjælp', 'Hjælp'],
    ['help', 'Help'],
    ['møder', 'Møder'],
    ['MODER', 'Møder'],
    ['meetings', 'Meetings'],
    ['referater', 'Referater'],
    ['minutes', 'Minutes'],
    ['opgaver.', 'Opgaver fra referaterne'],
    ['tasks', 'Tasks from the minutes'],
    ['udvalg', 'Dine udvalg'],
    ['forums', 'Your committees'],
    ['@Referatbot hjælp', 'Hjælp'],
    ['@referatbot: møder', 'Møder'],
  ])('understands "%s"', async (text, title) => {
    const [reply] = await client.say(text);

    expect(visibleText(reply?.activity.attachments?.[0]?.content).split('\n')[0]).toBe(title);
  });

  it('understands them after a mention', async () => {
    const [reply] = await client.say('', inChannel('<at>Referatbot</at> udvalg'));

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('Fjordklyngen');
  });

  it('helps even when the store is down', async () => {
    const [reply] = await client.say('hjælp');

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('møder: ');
  });
});
