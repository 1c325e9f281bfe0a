import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { loadSamples } from '../../src/flows/load-samples';
import { rawFile } from '../support/files';
import { simpleMinutes } from '../support/simple-minutes';
import { openFlows, type Flows } from '../support/open-flows';

const SAMPLES = ['01', '02', '03'].map((month) =>
  rawFile(
    `${month}.txt`,
    simpleMinutes({ forum: 'Fjordklyngen', date: `06-${month}-2024`, decisions: ['Godkendt.'] }),
  ),
);
const OWN = rawFile(
  'egen.txt',
  simpleMinutes({ forum: 'Chefforum', date: '01-02-2024', decisions: ['Godkendt.'] }),
);

let flows: Flows;
beforeEach(async () => {
  flows = await openFlows();
});
afterEach(async () => {
  await flows.close();
});

describe('loading the samples', () => {
  it('fills an empty store', async () => {
    expect(await loadSamples(flows, SAMPLES)).toEqual({ loaded: 3 });
  });

  it('changes nothing the second time', async () => {
    await loadSamples(flows, SAMPLES);

    expect(await loadSamples(flows, SAMPLES)).toEqual({ loaded: 0 });
  });

  it('completes what an interrupted start left out', async () => {
    await loadSamples(flows, SAMPLES.slice(0, 1));

    expect(await loadSamples(flows, SAMPLES)).toEqual({ loaded: 2 });
  });

  it('leaves a store alone that holds anything else', async () => {
    await ingestMinutes(flows, { file: OWN, forumName: null });

    expect(await loadSamples(flows, SAMPLES)).toEqual({ loaded: 0 });
    expect(await flows.forums.list()).toHaveLength(1);
  });
});
