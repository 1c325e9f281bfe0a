import { feedbackUseCases } from '../../src/compose/use-cases/feedback';
import type { Feedback } from '../../src/domain/feedback/feedback';
import { FeedbackStore } from '../../src/stores/feedback-store';
import { GivenAnswerStore } from '../../src/stores/given-answer-store';
import { startStore, type StoreUnderTest } from '../stores/store-under-test';
import { answer } from '../support/answers';
import { inChannel, startTeamsClient, type ActivityFields, type TeamsClient } from '../support/teams-client';

const QUESTION = 'Hvem finder en fra hospitalet?';
const JUDGED = {
  question: QUESTION,
  status: 'answered',
  language: 'da',
  content: 'quotes',
  citations: [{ forum: 'fjordklyngen', minutes: 'fjordklyngen-2024-08-26', version: 1, item: 6 }],
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
};
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
  let under: StoreUnderTest;
  let client: TeamsClient;

  beforeEach(async () => {
    under = await startStore();
    client = await startBot();
  });
  afterEach(async () => {
    await client.close();
    await under.stop();
  });

  /** Each bot is a process of its own over the same store. */
  function startBot(): Promise<TeamsClient> {
    const [feedback, given] = [new FeedbackStore(under.store), new GivenAnswerStore(under.store)];
    let minute = 10;
    const clock = { now: () => `2026-03-02T09:${String(minute++)}:00.000Z` };
    return startTeamsClient(feedbackUseCases({ feedback, given, clock }));
  }

  async function kept(): Promise<readonly Feedback[]> {
    return (await new FeedbackStore(under.store).list({ limit: 10 })).entries;
  }

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
    expect(await kept()).toEqual([
      {
        by: TORA,
        at: expect.any(String) as string,
        reaction: 'dislike',
        text: 'Der mangler en dato.',
        answer: JUDGED,
      },
    ]);
  });

  it.each(['after a restart', 'in another process'])('knows %s what a thumb is about', async () => {
    await client.say(QUESTION);
    await client.close();
    client = await startBot();
    await client.post(thumb('like', null));

    expect(await kept()).toMatchObject([{ reaction: 'like', answer: JUDGED }]);
  });

  it('gives the answer although what a thumb would be about cannot be stored', async () => {
    await client.close();
    client = await startTeamsClient({ rememberAnswer: () => Promise.reject(new TypeError('store gone')) });

    expect(await client.say(QUESTION)).toHaveLength(1);
    expect(client.log.lines).toContainEqual(
      expect.objectContaining({ message: 'answer not remembered for feedback' }),
    );
  });

  it('keeps a thumb without a word, and one about an answer it does not remember', async () => {
    await client.post(thumb('like', '  ', 'long-ago'));

    expect(await kept()).toMatchObject([{ reaction: 'like', text: null, answer: null }]);
  });

  it('takes what was written as it is, too', async () => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: 'Godt svar' } };
    await client.post({ ...thumb('like', null), value });

    expect(await kept()).toMatchObject([{ text: 'Godt svar' }]);
  });

  it('takes the newest answer for the one meant where the client names none', async () => {
    await client.say('Hvem var med?');
    await client.say(QUESTION);
    await client.post({ ...thumb('like', null), replyToId: undefined });

    expect(await kept()).toMatchObject([{ answer: { question: QUESTION } }]);
  });

  it('does not keep the question with the judgement of somebody who has not asked it', async () => {
    await client.say('', inChannel(`<at>Referatbot</at> ${QUESTION}`));
    await client.post({
      ...inChannel(''),
      ...thumb('like', null),
      from: { id: '29:carl', aadObjectId: 'carl' },
    });

    expect(await kept()).toMatchObject([{ by: 'carl', answer: { question: null, status: 'answered' } }]);
  });

  it.each([
    ['another action', { actionName: 'applause', actionValue: { reaction: 'like' } }],
    ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'shrug' } }],
    ['nothing', null],
  ])('takes %s without keeping it', async (_name, value) => {
    const reply = await client.post({ ...thumb('like', null), value });

    expect(reply).toEqual({ status: 200, body: {} });
    expect(await kept()).toEqual([]);
  });

  it('writes nothing of it in the log', async () => {
    await client.say(QUESTION);
    await client.post(thumb('dislike', 'Min hemmelige mening'));
    await client.post({ ...thumb('like', null), value: { secret: 'Min hemmelige mening' } });

    expect(JSON.stringify(client.log)).not.toContain('hemmelige');
  });
});
