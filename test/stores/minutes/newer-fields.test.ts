import type { Minutes } from '../../../src/domain/minutes/model';
import { withNewerFields } from '../../../src/stores/minutes/newer-fields';
import { parseMinutes } from '../../../src/domain/minutes/parse';

const TEXT = `REFERAT Fjordklyngen d. 06-03-2024

Punkt 1: Broen

Indstilling

at planen godkendes

Beslutning

Ikke godkendt. Hver kommune udpeger en repræsentant.
`;

/** As an earlier Referatbot stored it. */
function older(minutes: Minutes): Minutes {
  return JSON.parse(
    JSON.stringify(minutes, (key, value: unknown) =>
      key === 'deviation' || key === 'fanOut' ? undefined : value,
    ),
  ) as Minutes;
}

describe('withNewerFields', () => {
  it('leaves what was stored by this Referatbot as it is', () => {
    const minutes = parseMinutes(TEXT);

    expect(minutes.items[0]?.deviation?.kind).toBe('rejected');
    expect(minutes.tasks[0]?.fanOut).toBe(true);
    expect(withNewerFields(minutes)).toEqual(minutes);
  });

  it('fills in what an earlier one did not read', () => {
    const { items, tasks } = withNewerFields(older(parseMinutes(TEXT)));

    expect(items[0]?.deviation).toBeNull();
    expect(tasks[0]?.fanOut).toBe(false);
  });
});
