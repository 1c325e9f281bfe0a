import { easterSunday, isDanishDayOff } from '../../../src/domain/notifications/danish-holidays';

describe('easterSunday', () => {
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('is known for %i', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('isDanishDayOff', () => {
  it.each([
    ['2026-01-01', 'nytårsdag'],
    ['2026-04-02', 'skærtorsdag'],
    ['2026-04-03', 'langfredag'],
    ['2026-04-06', 'anden påskedag'],
    ['2026-05-14', 'Kristi himmelfartsdag'],
    ['2026-05-25', 'anden pinsedag'],
    ['2026-06-05', 'grundlovsdag'],
    ['2026-12-24', 'juleaften'],
    ['2026-12-25', 'juledag'],
    ['2026-12-26', 'anden juledag'],
    ['2026-12-31', 'nytårsaften'],
  ])('is true of %s (%s)', (date) => {
    expect(isDanishDayOff(date)).toBe(true);
  });

  it('knows store bededag until 2023 and not after', () => {
    expect(isDanishDayOff('2023-05-05')).toBe(true);
    expect(isDanishDayOff('2024-04-26')).toBe(false);
    expect(isDanishDayOff('2026-05-01')).toBe(false);
  });

  it.each(['2026-04-01', '2026-04-07', '2026-05-13', '2026-05-15', '2026-12-23', '2026-12-28'])(
    'is false of the working day %s',
    (date) => {
      expect(isDanishDayOff(date)).toBe(false);
    },
  );
});
