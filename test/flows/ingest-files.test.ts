import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import type { ReferatbotError } from '../../src/domain/shared/errors';
import { indexTerms } from '../../src/domain/language/analyse';
import { ingestFiles } from '../../src/flows/ingest-files';
import type { PassageIndex } from '../../src/ports/passage-index';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';
import { RecordingLog } from '../support/recording-log';
import { simpleMinutes } from '../support/simple-minutes';

let flows: Flows;
let index: PassageIndex;
beforeEach(async () => {
  flows = await openFlows();
  index = await openPassageIndex(':memory:', new RecordingLog());
});
afterEach(async () => {
  await index.close();
  await flows.close();
});

/** As many files as are given, of which `empty` holds nothing. */
async function ingest(count: number, empty: number): Promise<readonly string[]> {
  const files = Array.from({ length: count }, (_, at) => String(at + 1).padStart(2, '0'));
  const open = (name: string): Promise<ReturnType<typeof rawFile>> => {
    const text = simpleMinutes({
      forum: 'Fjordklyngen',
      date: `${name}-03-2024`,
      decisions: [`Bus ${name} kører.`],
    });
    return Promise.resolve(rawFile(`${name}.txt`, Number(name) === empty ? '' : text));
  };
  const told: string[] = [];
  for await (const { of, outcome } of ingestFiles({ ...flows, index }, { files, open, forumName: null })) {
    const came = outcome.kind === 'done' ? outcome.value.date : (outcome.error as ReferatbotError).code;
    told.push(`${of}: ${String(came)}`);
  }
  return told;
}

async function found(word: string): Promise<number> {
  const [forum] = await flows.forums.list();
  if (forum === undefined) return 0;
  return (await index.search({ anyOf: [[indexTerms(word)]], forums: [forum.id], limit: 100 })).length;
}

describe('taking several files in', () => {
  it('stores one after the other, tells which cannot be read, and makes the rest searchable', async () => {
    const told = await ingest(3, 2);

    expect(told).toEqual(['01: 2024-03-01', '02: empty-file', '03: 2024-03-03']);
    expect(await found('kører')).toBe(2);
  });

  it('does the same with many, of which the next are read while one is stored', async () => {
    const told = await ingest(13, 5);

    expect(told).toHaveLength(13);
    expect(told.slice(3, 6)).toEqual(['04: 2024-03-04', '05: empty-file', '06: 2024-03-06']);
    expect(await found('kører')).toBe(12);
  });
});
