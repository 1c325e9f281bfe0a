import { ReferatbotError } from '../../src/domain/shared/errors';
import type { UseCases } from '../../src/adapters/teams/use-cases';
import { answer } from '../support/answers';
import { ofType, visibleText } from '../support/card-parts';
import { itemView, meetingEntry, times } from '../support/messages';
import { startTeamsClient, type HttpReply, type TeamsClient } from '../support/teams-client';

describe('pressing a button', () => {
  let client: TeamsClient;
  let shown: Parameters<UseCases['showItem']>[0][];

  beforeEach(async () => {
    shown = [];
    client = await startTeamsClient({
      ask: () => Promise.resolve(answer()),
      listMeetings: ({ cursor }) => {
        if (cursor === 'old') return Promise.reject(new ReferatbotError('bad-usage', 'Start again.'));
        return Promise.resolve({ entries: times(20, () => meetingEntry), cursor: null });
      },
      showItem: (input) => {
        shown.push(input);
        return Promise.resolve(input.item === 6 ? itemView : null);
      },
    });
  });

  afterEach(() => client.close());

  const press = (data: unknown): Promise<HttpReply> =>
    client.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'x', data } },
    });
  const showItem = { verb: 'show-item', language: 'da', minutes: 'm1', forum: 'f1', page: 0, back: null };

  it('puts the item in the place of the answer, and the answer back', async () => {
    const [reply] = await client.say('Hvem finder en fra hospitalet?');
    const [first] = ofType(reply?.activity.attachments?.[0]?.content, 'Action.Execute');

    const item = cardIn(await press(first?.['data']));
    const back = ofType(item, 'Action.Execute').find(({ title }) => title === 'Tilbage til svaret');
    const answered = cardIn(await press(back?.['data']));

    expect(visibleText(item)).toContain('Punkt 6: Status på økonomigruppen');
    expect(visibleText(answered)).toContain('Du spurgte: Hvem finder en fra hospitalet?');
    expect(client.connector.messages).toHaveLength(1);
  });

  it('shows the item behind the answer before where it is asked for in words', async () => {
    await client.say('Hvem finder en fra hospitalet?');

    const [reply] = await client.say('vis mig punktet');

    expect(shown).toMatchObject([{ minutes: 'fjordklyngen-2024-08-26', item: 6, version: 1 }]);
    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain(
      'Punkt 6: Status på økonomigruppen',
    );
  });

  it('has no item to show before anything was asked', async () => {
    const [reply] = await client.say('vis mig punktet');

    expect(reply?.activity.text).toContain('ikke et punkt at vise');
  });

  it('takes the person from the activity, never from the card', async () => {
    await press({ ...showItem, item: 6, actor: { kind: 'operator' } });

    expect(shown[0]?.actor).toMatchObject({ kind: 'person', name: 'Tora Vang' });
  });

  it('pages through a list in place', async () => {
    const [reply] = await client.say('møder');
    const buttons = ofType(reply?.activity.attachments?.[0]?.content, 'Action.Execute');
    const more = buttons.find(({ title }) => title === 'Vis flere');

    const next = cardIn(await press(more?.['data']));

    expect(visibleText(next).split('\n')[0]).toBe('Møder');
    expect(client.connector.messages).toHaveLength(1);
  });

  it.each([
    ['an unknown verb', { verb: 'delete-all' }, 'ældre kort'],
    ['no data', undefined, 'ældre kort'],
    ['an item that is gone', { ...showItem, item: 7 }, 'kan ikke vise punktet'],
    [
      'a cursor that is gone',
      { verb: 'show-list', list: 'meetings', language: 'da', cursor: 'old', skip: 0 },
      'ældre kort',
    ],
  ])('answers %s with a friendly line', async (_name, data, expected) => {
    const reply = await press(data);

    expect(reply).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining(expected) as string,
      },
    });
  });

  it('answers a press that comes as a message with a new message', async () => {
    const [reply] = await client.say('', { value: { ...showItem, item: 6 } });

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('Punkt 6');
  });

  it('answers an example that was tapped without repeating the question', async () => {
    const question = 'Hvem var med?';
    const value = { verb: 'ask', language: 'da', asked: { question, context: [] } };

    const [reply] = await client.say(question, { value });

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).not.toContain('Du spurgte');
  });

  it('says of invokes it does not know that they are not implemented', async () => {
    const reply = await client.post({ type: 'invoke', name: 'task/fetch', value: {} });

    expect(reply.status).toBe(501);
  });
});

function cardIn({ status, body }: HttpReply): unknown {
  expect(status).toBe(200);
  const { type, value } = body as { type: string; value: unknown };
  expect(type).toBe('application/vnd.microsoft.card.adaptive');
  return value;
}
