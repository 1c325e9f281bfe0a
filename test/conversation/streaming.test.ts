import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer } from '../../src/domain/answers/answer';
import type { AnswerProgress } from '../../src/domain/answers/answer-progress';
import type { SentActivity } from '../support/fake-connector';
import type { AskInput } from '../support/fake-use-cases';
import { answer, citation } from '../support/answers';
import { inChannel, inGroup, startTeamsClient, type TeamsClient } from '../support/teams-client';

const QUESTION = 'Hvad er der afsat?';
const FIRST = { text: 'Der er afsat 2 mio. kr.', citations: [1] };
const SECOND = { text: 'Pengene rækker til 2027.', citations: [1] };
const SEARCHING = { kind: 'searching', language: 'da' } as const;
const WRITING = { kind: 'writing', language: 'da' } as const;
const CHECKING = { kind: 'checking', language: 'da' } as const;

function written(...claims: readonly (typeof FIRST)[]): Answer {
  return answer({ content: { kind: 'written', claims }, citations: [citation()] });
}

const WHOLE = written(FIRST, SECOND);

interface Streamed {
  readonly streamType?: string;
  readonly streamId?: string;
  readonly streamSequence?: number;
}

function streamOf({ activity }: SentActivity): Streamed {
  return activity.channelData ?? {};
}

describe('an answer that a model words', () => {
  let client: TeamsClient;
  /** What happens between question and answer. */
  let make: (show: (progress: AnswerProgress) => void) => Promise<void>;

  /** Shows one thing after the other, each when the one before has arrived. */
  const shows =
    (...steps: readonly AnswerProgress[]) =>
    async (show: (progress: AnswerProgress) => void): Promise<void> => {
      for (const [at, step] of steps.entries()) {
        show(step);
        await client.connector.waitFor('typing', (sent) => streamOf(sent).streamSequence === at + 1);
      }
    };

  beforeEach(async () => {
    make = shows(SEARCHING, WRITING, CHECKING, { kind: 'verified', answer: written(FIRST) });
    client = await startTeamsClient({
      ask: async ({ onProgress }: AskInput) => {
        if (onProgress !== undefined) await make(onProgress);
        return WHOLE;
      },
    });
  });
  afterEach(() => client.close());

  it('is streamed to a person alone: the steps, what is verified, all of it', async () => {
    const [message] = await client.say(QUESTION);
    const updates = client.connector.sent.filter(({ activity }) => activity.type === 'typing');

    expect(updates.map(({ activity }) => activity.text)).toEqual([
      'Søger i referaterne …',
      'Skriver svaret …',
      'Kontrollerer kilderne …',
      'Der er afsat 2 mio. kr. [1]',
    ]);
    expect(updates.map(streamOf)).toEqual([
      { streamType: 'informative', streamSequence: 1 },
      { streamType: 'informative', streamSequence: 2, streamId: 'sent-1' },
      { streamType: 'informative', streamSequence: 3, streamId: 'sent-1' },
      { streamType: 'streaming', streamSequence: 4, streamId: 'sent-1' },
    ]);
    expect(message?.activity.text).toBe('Der er afsat 2 mio. kr. [1] Pengene rækker til 2027. [1]');
    expect(message?.activity.channelData).toEqual({
      streamType: 'final',
      streamId: 'sent-1',
      feedbackLoop: { type: 'default' },
    });
    expect(client.connector.messages).toHaveLength(1);
  });

  it('ends with citations, sources and the mark of what a model has written', async () => {
    const [message] = await client.say(QUESTION);

    expect(message?.activity.entities).toMatchObject([
      { type: 'streaminfo', streamType: 'final', streamId: 'sent-1' },
      {
        type: 'https://schema.org/Message',
        additionalType: ['AIGeneratedContent'],
        citation: [{ position: 1 }],
      },
    ]);
    expect(message?.activity.attachments).toHaveLength(1);
  });

  it('leaves out what is overtaken while Teams takes no more', async () => {
    make = (show) => {
      for (const step of [SEARCHING, WRITING, CHECKING]) show(step);
      return Promise.resolve();
    };
    await client.say(QUESTION);

    expect(client.connector.sent.map(({ activity }) => activity.text).slice(0, -1)).toEqual([
      'Søger i referaterne …',
    ]);
  });

  it.each([
    ['a channel', inChannel(`<at>Referatbot</at> ${QUESTION}`)],
    ['a group chat', inGroup(`<at>Referatbot</at> ${QUESTION}`)],
    ['another client', { text: QUESTION, channelId: 'emulator' }],
  ])('comes in one message in %s', async (_, fields) => {
    await client.post(fields);

    expect(client.connector.sent.map(({ activity }) => activity.type)).toEqual(['message']);
    expect(client.connector.sent.map((sent) => streamOf(sent).streamType)).toEqual([undefined]);
  });

  it('comes in a message of its own where Teams does not stream', async () => {
    client.connector.refuse({ status: 403, message: 'Content stream is not allowed' });
    make = (show) => {
      show(SEARCHING);
      return Promise.resolve();
    };
    const [message] = await client.say(QUESTION);

    expect(client.connector.sent).toHaveLength(1);
    expect(message?.activity.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  });

  it('comes in a message of its own after the two minutes a stream may last', async () => {
    make = async (show) => {
      await shows(SEARCHING)(show);
      client.connector.refuse({
        status: 403,
        message: 'Content stream finished due to exceeded streaming time.',
      });
    };
    const [message] = await client.say(QUESTION);

    expect(message?.activity.text).toContain(SECOND.text);
    expect(message?.activity.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  });

  it('does not come after all when the person has stopped it', async () => {
    make = async (show) => {
      await shows(SEARCHING)(show);
      client.connector.refuse({ status: 403, message: 'Content stream was canceled by user.' });
      show(WRITING);
    };

    expect(await client.say(QUESTION)).toEqual([]);
  });

  it('goes on after an update that came too soon', async () => {
    make = async (show) => {
      await shows(SEARCHING)(show);
      client.connector.refuse({ status: 429 });
      show(WRITING);
      while (client.connector.attempts < 2) await nextTurn();
      show(CHECKING);
      await client.connector.waitFor('typing', (sent) => streamOf(sent).streamSequence === 3);
    };
    const [message] = await client.say(QUESTION);

    expect(message && streamOf(message)).toMatchObject({ streamType: 'final', streamId: 'sent-1' });
  });

  it('begins once more where its beginning came too soon', async () => {
    client.connector.refuse({ status: 429 });
    make = async (show) => {
      show(SEARCHING);
      while (client.connector.attempts < 1) await nextTurn();
      show(WRITING);
      await client.connector.waitFor('typing');
    };
    const [message] = await client.say(QUESTION);

    const [first] = client.connector.sent;
    expect(first && streamOf(first)).toEqual({ streamType: 'informative', streamSequence: 1 });
    expect(message && streamOf(message)).toMatchObject({ streamType: 'final', streamId: 'sent-1' });
  });

  it('ends once more where its end came too soon', async () => {
    make = async (show) => {
      await shows(SEARCHING)(show);
      client.connector.refuse({ status: 429 });
    };
    const [message, ...others] = await client.say(QUESTION);

    expect(message && streamOf(message)).toMatchObject({ streamType: 'final', streamId: 'sent-1' });
    expect(others).toEqual([]);
  });
});

describe('an answer made without a model', () => {
  it('comes in one message', async () => {
    const client = await startTeamsClient();
    await client.say(QUESTION);

    expect(client.connector.sent.map(({ activity }) => activity.type)).toEqual(['message']);
    await client.close();
  });
});
