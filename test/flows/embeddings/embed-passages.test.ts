import { openAILanguageModel } from '../../../src/adapters/llm/openai-language-model';
import { openAIEmbeddings } from '../../../src/adapters/llm/openai-embeddings';
import { openPassageIndex } from '../../../src/adapters/search/open-passage-index';
import { openVectorIndex } from '../../../src/adapters/vectors/open-vector-index';
import type { Answer } from '../../../src/domain/answers/answer';
import { personId, type ForumId } from '../../../src/domain/shared/ids';
import { answerQuestion, type AnswerQuestionDeps } from '../../../src/flows/answer-question';
import { embedPassages, type EmbedPassagesDeps } from '../../../src/flows/embeddings/embed-passages';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import type { VectorQuery } from '../../../src/ports/vector-index';
import type { Embeddings } from '../../../src/ports/embeddings';
import { refreshIndex } from '../../../src/flows/refresh-index';
import { startEmbeddingsEndpoint, type FakeEmbeddingsEndpoint } from '../../support/fake-embeddings-endpoint';
import { says, startModelEndpoint } from '../../support/fake-model-endpoint';
import { rawFile } from '../../support/files';
import { openFlows, type Flows } from '../../support/open-flows';
import { RecordingLog } from '../../support/recording-log';
import { simpleMinutes } from '../../support/simple-minutes';

/** Beginnings of words that mean the same to the fake model; the minutes and the question have none in common. */
const MEANINGS = ['svøm bad hop', 'båd sejl', 'pris kroner'];
const SWIM = 'Badebroen er åben for alle hele året.';
const SAIL = 'Bådene ligger på land til påske.';

let flows: Flows;
let endpoint: FakeEmbeddingsEndpoint;
let log: RecordingLog;
let deps: EmbedPassagesDeps & AnswerQuestionDeps;

beforeEach(async () => {
  flows = await openFlows();
  log = new RecordingLog();
  endpoint = await startEmbeddingsEndpoint(MEANINGS);
  const index = await openPassageIndex(':memory:', log);
  const vectors = await openVectorIndex({ file: ':memory:', model: 'm' }, log);
  const embeddings = embeddingsWithin(10_000);
  deps = { ...flows, index, vectors, embeddings, log, similar: { embeddings, vectors, log } };
});
afterEach(async () => {
  await deps.vectors.close();
  await endpoint.stop();
  await flows.close();
});

function embeddingsWithin(limitMs: number): Embeddings {
  const azureToken = () => Promise.resolve('');
  return openAIEmbeddings({ endpoint: endpoint.url, key: 'k', model: 'm', azureToken, limitMs });
}

async function bringIn(forum: string, decision: string): Promise<ForumId> {
  const text = simpleMinutes({ forum, date: '05-02-2026', decisions: [decision] });
  await ingestMinutes(flows, { file: rawFile(`${forum}.txt`, text), forumName: forum });
  await refreshIndex({ ...flows, index: deps.index });
  return (await flows.forums.ensure(forum, null)).id;
}

async function embedAll(): Promise<void> {
  while ((await embedPassages(deps)).kind === 'more');
}

async function similarTo(word: string, forum: ForumId): Promise<number> {
  const reply = await deps.embeddings.embed([word]);
  if (reply.kind !== 'vectors' || reply.vectors[0] === undefined) throw new TypeError('no vector');
  const found = await deps.vectors.search({ vector: reply.vectors[0], forums: [forum], limit: 10 });
  return found.length;
}

function ask(question: string, given: Partial<AnswerQuestionDeps> = {}): Promise<Answer> {
  const asked = { actor: { kind: 'operator' }, question, language: null, context: [] } as const;
  return answerQuestion({ ...deps, ...given }, asked);
}

describe('embedding the passages', () => {
  it('gives every passage a vector, once', async () => {
    const forum = await bringIn('Badeudvalget', SWIM);
    await embedAll();
    const requests = endpoint.asked.length;
    await embedAll();

    expect(await similarTo('svømning', forum)).toBe(1);
    expect(
      endpoint.asked
        .slice(0, requests)
        .flatMap(({ input }) => input)
        .join('\n'),
    ).toContain(SWIM);
    expect(endpoint.asked).toHaveLength(requests + 1);
    expect(log.lines).toContainEqual(
      expect.objectContaining({ message: 'minutes embedded', fields: { minutes: 1, of: 1 } }),
    );
  });

  it('sends no heads, where people are listed', async () => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();

    expect(JSON.stringify(endpoint.asked)).not.toContain('REFERAT');
  });

  it('goes on where it was interrupted', async () => {
    await bringIn('Badeudvalget', SWIM);
    const sailing = await bringIn('Sejludvalget', SAIL);
    endpoint.will({ kind: 'embeds' }, { kind: 'hangs' });
    await embedPassages(deps);
    const hurried = { ...deps, embeddings: embeddingsWithin(50) };
    expect(await embedPassages(hurried)).toEqual({ kind: 'later', afterMs: null });
    endpoint.will({ kind: 'embeds' });
    const before = endpoint.asked.length;
    await embedAll();

    expect(await similarTo('sejlads', sailing)).toBe(1);
    expect(endpoint.asked.slice(before, -1).flatMap(({ input }) => input)).toHaveLength(1);
  });

  it('rests as long as the service asks for', async () => {
    await bringIn('Badeudvalget', SWIM);
    endpoint.will({ kind: 'replies', status: 429, body: '{}', headers: { 'retry-after': '90' } });

    expect(await embedPassages(deps)).toEqual({ kind: 'later', afterMs: 90_000 });
  });

  it('does not keep the others waiting for minutes that the service does not take', async () => {
    await bringIn('Badeudvalget', SWIM);
    await bringIn('Sejludvalget', SAIL);
    endpoint.will({ kind: 'replies', status: 400, body: '{}' }, { kind: 'embeds' });

    expect(await embedPassages(deps)).toEqual({ kind: 'more' });
  });

  it('keeps no vectors of another dimension, and says so', async () => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();
    const sailing = await bringIn('Sejludvalget', SAIL);
    endpoint.will({ kind: 'embeds', dimension: 24 });

    expect(await embedPassages(deps)).toEqual({ kind: 'later', afterMs: null });
    expect(await similarTo('sejlads', sailing)).toBe(0);
    expect(JSON.stringify(log.lines)).toContain('another dimension');
  });

  it('forgets withdrawn minutes', async () => {
    const forum = await bringIn('Badeudvalget', SWIM);
    await embedAll();
    const [sheet] = await deps.index.sheets([forum]);
    if (sheet === undefined) throw new TypeError('no minutes');
    await flows.minutes.withdraw(forum, sheet.minutes);
    await refreshIndex({ ...flows, index: deps.index });
    await embedAll();

    expect(await similarTo('svømning', forum)).toBe(0);
  });

  it('writes nothing of the minutes or the key in the log', async () => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();
    endpoint.will({ kind: 'replies', status: 500, body: SWIM });
    await bringIn('Sejludvalget', SAIL);
    await embedPassages(deps);

    expect(JSON.stringify(log.lines)).not.toMatch(/Badebroen|Bådene|"k"/);
  });
});

describe('a question whose words stand nowhere', () => {
  const QUESTION = 'Hvornår svømmer man?';

  it('is not taken for answered by what means the same', async () => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();

    expect(await ask(QUESTION)).toMatchObject({ status: 'noAnswer', citations: [] });
    expect(endpoint.asked.at(-1)?.input).toEqual([QUESTION]);
  });

  it('is put to the model with what means the same, and its claims are checked', async () => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();
    const model = await startModelEndpoint();
    model.will(
      says({ queries: [] }),
      says({ status: 'answered', claims: [{ text: SWIM, citations: [1] }] }),
      says({ queries: [] }),
      says({ status: 'answered', claims: [{ text: 'Man svømmer kl. 7.', citations: [1] }] }),
    );
    const azureToken = () => Promise.resolve('');
    const language = openAILanguageModel({ endpoint: model.url, key: 'k', name: 'm', azureToken });
    const writer = { model: language, log };

    const right = await ask(QUESTION, { writer });
    const wrong = await ask(QUESTION, { writer });
    await model.stop();

    expect(right.citations).toMatchObject([{ quote: SWIM }]);
    expect(wrong).toMatchObject({ status: 'noAnswer', citations: [] });
  });

  it('is looked for in the forums and minutes of the asker alone', async () => {
    await bringIn('Sejludvalget', SWIM);
    await embedAll();
    const searched: unknown[] = [];
    const vectors = {
      search: (query: VectorQuery) => {
        searched.push(query.forums);
        return deps.vectors.search(query);
      },
    };
    const similar = { embeddings: deps.embeddings, vectors, log };
    const stranger = { kind: 'person', id: personId('ida'), name: 'Ida' } as const;
    const { id } = await flows.forums.ensure('Badeudvalget', null);
    await flows.forums.addMember(id, { person: stranger.id, name: 'Ida', role: 'member' });
    await bringIn('Badeudvalget', SAIL);
    const asked = { actor: stranger, question: QUESTION, language: null, context: [] } as const;

    const answer = await answerQuestion({ ...deps, unclaimed: 'nobody', similar }, asked);

    expect(searched).toEqual([[id]]);
    expect([...answer.citations, ...answer.closest]).toEqual([]);
  });

  it.each<[string, Parameters<FakeEmbeddingsEndpoint['will']>[0]]>([
    ['is slow', { kind: 'hangs' }],
    ['is unavailable', { kind: 'replies', status: 503, body: '' }],
    [
      'gives numbers that are none',
      { kind: 'replies', status: 200, body: '{"data":[{"index":0,"embedding":[NaN]}]}' },
    ],
    ['gives another dimension', { kind: 'embeds', dimension: 24 }],
  ])('is answered by words alone when the service %s', async (_, behaviour) => {
    await bringIn('Badeudvalget', SWIM);
    await embedAll();
    endpoint.will(behaviour);
    const embeddings = embeddingsWithin(behaviour.kind === 'hangs' ? 50 : 10_000);
    const similar = { embeddings, vectors: deps.vectors, log };

    expect(await ask('Er badebroen åben?', { similar })).toEqual(
      await ask('Er badebroen åben?', { similar: null }),
    );
  });

  it('is answered by words alone when the vectors cannot be read', async () => {
    await bringIn('Badeudvalget', SWIM);
    const vectors = { search: () => Promise.reject(new TypeError('disk gone')) };
    const similar = { embeddings: deps.embeddings, vectors, log };

    expect(await ask('Er badebroen åben?', { similar })).toEqual(
      await ask('Er badebroen åben?', { similar: null }),
    );
  });
});
