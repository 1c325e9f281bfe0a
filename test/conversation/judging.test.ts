import type { FeedbackUseCases } from '../../src/adapters/teams/use-cases/feedback';
import { answer } from '../support/answers';
import { inChannel, startTeamsClient, type ActivityFields, type TeamsClient } from '../support/teams-client';

type Kept = Parameters<FeedbackUseCases['keepFeedback']>[0];

const QUESTION = 'Hvem finder en fra hospitalet?';
const TORA = '00000000-0000-0000-0000-000000000001';

/** As Teams sends it when somebody presses a thumb and perhaps writes a line. */
function thumb(reaction: string, written: string | null, message = 'sent-1'): ActivityFields {
  const feedback = written === null ? {} : { feedback: JSON.stringify({ feedbackText: written }) };
  return {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: message,
    value: { actionName: 'feedback', actionValue: { reaction, ...feedback } },
  };
}

describe('judging an answer in Teams', () => {
  let client: TeamsClient;
  let kept: Kept[];

  beforeEach(async () => {
    kept = [];
    client = await startTeamsClient({
      keepFeedback: (given) => {
        kept.push(given);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => client.close());

  it('puts thumbs under an answer, and under none that asks back or turns down', async () => {
    const [answered] = await client.say(QUESTION);
    await client.close();
    client = await startTeamsClient({ ask: () => Promise.resolve(answer({ status: 'refused' })) });
    const [refused] = await client.say(QUESTION);

    expect(answered?.activity.channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(refused?.activity.channelData).toBeUndefined();
  });

  it('keeps what somebody thinks with what it is about, and answers with nothing', async () => {
    await client.say(QUESTION);
    const reply = await client.post(thumb('dislike', 'Der mangler en <b>dato</b>.'));

    expect(reply).toEqual({ status: 200, body: {} });
    expect(kept).toEqual([
      {
        place: { by: TORA, conversation: 'a:personal-1', message: 'sent-1' },
        reaction: 'dislike',
        text: 'Der mangler en dato.',
        answer: {
          question: QUESTION,
          status: 'answered',
          language: 'da',
          content: 'quotes',
          citations: [{ forum: 'fjordklyngen', minutes: 'fjordklyngen-2024-08-26', version: 1, item: 6 }],
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
        },
      },
    ]);
  });

  it('keeps a thumb without a word, and one about an answer it does not remember', async () => {
    await client.post(thumb('like', '  ', 'long-ago'));

    expect(kept).toMatchObject([{ reaction: 'like', text: null, answer: null }]);
  });

  it('takes what was written as it is, too', async () => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: 'Godt svar' } };
    await client.post({ ...thumb('like', null), value });

    expect(kept).toMatchObject([{ text: 'Godt svar' }]);
  });

  it('takes the newest answer for the one meant where the client names none', async () => {
    await client.say('Hvem var med?');
    await client.say(QUESTION);
    await client.post({ ...thumb('like', null), replyToId: undefined });

    expect(kept).toMatchObject([{ place: { message: 'sent-2' }, answer: { question: QUESTION } }]);
  });

  it('does not keep the question with the judgement of somebody who has not asked it', async () => {
    await client.say('', inChannel(`<at>Referatbot</at> ${QUESTION}`));
    await client.post({
      ...inChannel(''),
      ...thumb('like', null),
      from: { id: '29:carl', aadObjectId: 'carl' },
    });

    expect(kept).toMatchObject([{ place: { by: 'carl' }, answer: { question: null, status: 'answered' } }]);
  });

  it.each([
    ['another action', { actionName: 'applause', actionValue: { reaction: 'like' } }],
    ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'shrug' } }],
    ['nothing', null],
  ])('takes %s without keeping it', async (_name, value) => {
    const reply = await client.post({ ...thumb('like', null), value });

    expect(reply).toEqual({ status: 200, body: {} });
    expect(kept).toEqual([]);
  });

  it('writes nothing of it in the log', async () => {
    await client.say(QUESTION);
    await client.post(thumb('dislike', 'Min hemmelige mening'));
    await client.post({ ...thumb('like', null), value: { secret: 'Min hemmelige mening' } });

    expect(JSON.stringify(client.log)).not.toContain('hemmelige');
  });
});
