import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openVectorIndex } from '../../../src/adapters/vectors/open-vector-index';
import { forumId, minutesId } from '../../../src/domain/shared/ids';
import type { PassageVector, VectorIndex } from '../../../src/ports/vector-index';
import { RecordingLog } from '../../support/recording-log';
import { tempFolder } from '../../support/temp-folder';

const bathing = forumId('bathing');
const sailing = forumId('sailing');
const spring = minutesId('spring');
const autumn = minutesId('autumn');

/** A direction in the plane, in degrees; cosines are those of the angles between. */
function at(degrees: number): Float32Array {
  const angle = (degrees / 180) * Math.PI;
  return Float32Array.from([Math.cos(angle), Math.sin(angle), 0, 0, 0, 0, 0, 0]);
}

function passage(degrees: number, given: Partial<PassageVector> = {}): PassageVector {
  return {
    minutes: spring,
    forum: bathing,
    item: 1,
    digest: String(degrees),
    vector: at(degrees),
    ...given,
  };
}

describe('the index of vectors', () => {
  let folder: ReturnType<typeof tempFolder>;
  let file: string;
  let log: RecordingLog;
  let index: VectorIndex;

  const open = (model = 'a-model') => openVectorIndex({ file, model }, log);
  const found = async (degrees: number, forums = [bathing]) =>
    (await index.search({ vector: at(degrees), forums, limit: 10 })).map(({ minutes, item }) => [
      minutes,
      item,
    ]);

  beforeEach(async () => {
    folder = tempFolder();
    file = path.join(folder.path, 'vectors.db');
    log = new RecordingLog();
    index = await open();
  });
  afterEach(async () => {
    await index.close();
    folder.remove();
  });

  it('finds the most similar first, each item once, with its cosine', async () => {
    await index.put([
      passage(80),
      passage(10),
      passage(30, { item: 2 }),
      passage(20, { minutes: autumn, item: 1 }),
    ]);

    expect(await found(0)).toEqual([
      [spring, 1],
      [autumn, 1],
      [spring, 2],
    ]);
    const [best] = await index.search({ vector: at(0), forums: [bathing], limit: 1 });
    expect(best?.similarity).toBeCloseTo(Math.cos(Math.PI / 18), 2);
  });

  it('searches only the forums and minutes it is asked for', async () => {
    await index.put([passage(0), passage(5, { minutes: autumn, forum: sailing })]);

    expect(await found(0, [])).toEqual([]);
    expect(await found(0, [sailing])).toEqual([[autumn, 1]]);
    const query = { vector: at(0), forums: [bathing, sailing], minutes: [spring], limit: 10 };
    expect(await index.search(query)).toMatchObject([{ minutes: spring }]);
  });

  it('knows what is embedded, also when it is opened again', async () => {
    await index.put([passage(0), passage(40)]);
    await index.settle({ minutes: spring, forum: bathing, fingerprint: 'one' }, ['0', '40']);
    await index.close();
    index = await open();

    expect(await index.settled()).toEqual([{ minutes: spring, fingerprint: 'one' }]);
    expect(await index.held(spring)).toEqual(new Set(['0', '40']));
    expect(await found(0)).toEqual([[spring, 1]]);
    expect(log.lines).toEqual([]);
  });

  it('forgets passages that are gone, and follows minutes to another forum', async () => {
    await index.put([passage(0), passage(40, { item: 2 })]);
    await found(0);
    await index.settle({ minutes: spring, forum: sailing, fingerprint: 'two' }, ['40']);

    expect(await found(0, [bathing])).toEqual([]);
    expect(await found(0, [sailing])).toEqual([[spring, 2]]);
  });

  it('forgets minutes', async () => {
    await index.put([passage(0)]);
    await index.settle({ minutes: spring, forum: bathing, fingerprint: 'one' }, ['0']);
    await found(0);
    await index.remove(spring);

    expect(await found(0)).toEqual([]);
    expect(await index.settled()).toEqual([]);
  });

  it('names minutes that were only begun, so that they can be forgotten', async () => {
    await index.put([passage(0)]);

    expect(await index.settled()).toEqual([{ minutes: spring, fingerprint: '' }]);
  });

  it('takes no vectors of another dimension, and finds nothing with one', async () => {
    await index.put([passage(0)]);
    const long = Float32Array.from({ length: 12 }, () => 0.3);

    expect(await index.put([passage(1, { vector: long })])).toBe(false);
    expect(await index.put([passage(2), passage(1, { vector: long })])).toBe(false);
    expect(await index.search({ vector: long, forums: [bathing], limit: 10 })).toEqual([]);
    expect(await index.held(spring)).toEqual(new Set(['0']));
  });

  it('begins anew with another model', async () => {
    await index.put([passage(0)]);
    await index.settle({ minutes: spring, forum: bathing, fingerprint: 'one' }, ['0']);
    await index.close();
    index = await open('another-model');

    expect(await index.settled()).toEqual([]);
    expect(await found(0)).toEqual([]);
    expect(log.lines.map(({ message }) => message)).toEqual([
      'vectors of another model forgotten, they will be made again',
    ]);
  });

  it('begins anew when the file is damaged', async () => {
    await index.close();
    file = path.join(folder.path, 'damaged.db');
    writeFileSync(file, 'this is no database at all, and long enough to be looked at'.repeat(50));
    index = await open();

    expect(await index.put([passage(0)])).toBe(true);
    expect(log.lines.map(({ message }) => message)).toEqual(['file thrown away, it will be made again']);
  });

  it('looks through many more than it keeps in memory', async () => {
    const many = Array.from({ length: 9000 }, (_, number) =>
      passage(90 + (number % 80), { item: number, digest: `many ${number}` }),
    );
    await index.close();
    index = await openVectorIndex({ file, model: 'a-model', mostBytes: 40_000 }, log);
    await index.put([...many, passage(1, { item: 10_000 })]);

    for (const forums of [[bathing], [sailing, bathing]])
      expect((await found(0, forums))[0]).toEqual([spring, 10_000]);
  });
});
