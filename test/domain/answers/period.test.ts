import { inPeriod, periodOf } from '../../../src/domain/answers/period';
import { analyse } from '../../../src/domain/language/analyse';

const period = (question: string): ReturnType<typeof periodOf> => periodOf(analyse(question), question);

describe('periodOf', () => {
  it.each([
    ['mødet den 10. oktober', { day: 10, months: [10], year: null }],
    ['hvem manglede i april', { day: null, months: [4], year: null }],
    ['møder i 2024', { day: null, months: null, year: 2024 }],
    ['the meeting on 3 March 2025', { day: 3, months: [3], year: 2025 }],
    ['møder i efteråret 2024', { day: null, months: [9, 10, 11], year: 2024 }],
    ['mødet d. 24', { day: 24, months: null, year: null }],
    ['mødet 5/9-2024', { day: 5, months: [9], year: 2024 }],
  ])('reads "%s"', (question, expected) => {
    expect(period(question)).toMatchObject({ kind: 'calendar', ...expected });
  });

  it('knows the newest and the oldest meeting', () => {
    expect([period('på sidste møde')?.kind, period('det første møde')?.kind]).toEqual(['latest', 'earliest']);
  });

  it.each(['må vi begynde', 'de første 28 dage', 'kan man låne 3 stole'])(
    'hears no period in "%s"',
    (question) => {
      expect(period(question)).toBeNull();
    },
  );
});

describe('inPeriod', () => {
  it('compares what was said', () => {
    const april = period('i april 2024');

    expect(april !== null && inPeriod('2024-04-10', april)).toBe(true);
    expect(april !== null && inPeriod('2025-04-10', april)).toBe(false);
    expect(april !== null && inPeriod(null, april)).toBe(false);
  });
});
