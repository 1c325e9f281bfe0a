import { ExpiringMap } from '../../../src/adapters/teams/expiring-map';

describe('a memory that expires', () => {
  let now: number;
  let map: ExpiringMap<string>;

  beforeEach(() => {
    now = Date.parse('2026-03-02T09:00:00.000Z');
    const clock = { now: () => new Date(now).toISOString() };
    map = new ExpiringMap({ clock, limit: 3, lifetimeMs: 1000 });
  });

  it('gives back what was put in', () => {
    map.set('a', 'one');

    expect(map.get('a')).toBe('one');
    expect(map.get('b')).toBeUndefined();
  });

  it('forgets after its lifetime', () => {
    map.set('a', 'one');

    now += 1000;

    expect(map.get('a')).toBeUndefined();
    expect(map.size).toBe(0);
  });

  it('lives on when it is written again', () => {
    map.set('a', 'one');
    now += 600;
    map.set('a', 'two');
    now += 600;

    expect(map.get('a')).toBe('two');
  });

  it('drops the oldest when it is full', () => {
    for (const key of ['a', 'b', 'c', 'd']) map.set(key, key);

    expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([undefined, 'b', 'c', 'd']);
  });

  it('drops all that has expired when something is written', () => {
    map.set('a', 'one');
    map.set('b', 'two');
    now += 2000;

    map.set('c', 'three');

    expect(map.size).toBe(1);
  });
});
