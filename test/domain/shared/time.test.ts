import { addDays, addMs, instantAt, localTime } from '../../../src/domain/shared/time';

const ZONE = 'Europe/Copenhagen';

describe('localTime', () => {
  it.each([
    ['2026-01-15T11:05:00.000Z', { date: '2026-01-15', time: '12:05', weekday: 4 }],
    ['2026-07-15T11:05:00.000Z', { date: '2026-07-15', time: '13:05', weekday: 3 }],
    ['2026-01-14T23:30:00.000Z', { date: '2026-01-15', time: '00:30', weekday: 4 }],
    // The last Sunday of March: clocks go from 02:00 to 03:00.
    ['2026-03-29T00:59:59.999Z', { date: '2026-03-29', time: '01:59', weekday: 0 }],
    ['2026-03-29T01:00:00.000Z', { date: '2026-03-29', time: '03:00', weekday: 0 }],
    // The last Sunday of October: 02:00 to 03:00 comes twice.
    ['2026-10-25T00:30:00.000Z', { date: '2026-10-25', time: '02:30', weekday: 0 }],
    ['2026-10-25T01:30:00.000Z', { date: '2026-10-25', time: '02:30', weekday: 0 }],
    ['2026-10-25T02:00:00.000Z', { date: '2026-10-25', time: '03:00', weekday: 0 }],
  ])('shows %s as %j', (at, shown) => {
    expect(localTime(at, ZONE)).toEqual(shown);
  });
});

describe('instantAt', () => {
  it.each([
    ['2026-01-15', '12:05', '2026-01-15T11:05:00.000Z'],
    ['2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '23:59', '2026-10-25T22:59:00.000Z'],
  ])('finds %s %s', (date, time, at) => {
    expect(instantAt({ date, time }, ZONE)).toBe(at);
  });

  it('counts a time that is left out from before the change', () => {
    expect(instantAt({ date: '2026-03-29', time: '02:30' }, ZONE)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of a time that comes twice', () => {
    expect(instantAt({ date: '2026-10-25', time: '02:30' }, ZONE)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is undone by localTime on every hour of a year', () => {
    const hours = Array.from({ length: 365 * 24 }, (_, hour) =>
      addMs('2026-01-01T00:00:00.000Z', hour * 3_600_000),
    );
    const changed = hours.filter((at) => instantAt(localTime(at, ZONE), ZONE) !== at);

    // Only the second of the two hours that look the same is taken for the first.
    expect(changed).toEqual(['2026-10-25T01:00:00.000Z']);
  });

  it('knows other zones', () => {
    expect(instantAt({ date: '2026-01-15', time: '12:00' }, 'America/New_York')).toBe(
      '2026-01-15T17:00:00.000Z',
    );
  });
});

describe('addDays', () => {
  it('counts calendar days over months, leap days and changes of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});
