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

describe('periodOf with a year of two digits', () => {
  const YEARS = new Set([2024, 2026]);
  const dated = (question: string): ReturnType<typeof periodOf> =>
    periodOf(analyse(question), question, YEARS);

  it.each([
    ['hvem manglede i marts 24', { day: null, months: [3], year: 2024 }],
    ['direktørforum i okt. 24', { day: null, months: [10], year: 2024 }],
    ['mødet den 6. maj 25', { day: 6, months: [5], year: 2025 }],
    ['klyngen i efteråret 24', { day: null, months: [9, 10, 11], year: 2024 }],
    ["møder i '24", { day: null, months: null, year: 2024 }],
    ['hvem var formand i 26?', { day: null, months: null, year: 2026 }],
    ['the meeting on March 24', { day: 24, months: [3], year: null }],
    ['the meeting on April 24', { day: 24, months: [4], year: null }],
    ['the meeting on April 24, 2026', { day: 24, months: [4], year: 2026 }],
  ])('reads "%s"', (question, expected) => {
    expect(dated(question)).toMatchObject({ kind: 'calendar', ...expected });
  });

  it.each(['svar i 24 kommuner', 'svar i 25', 'de 24 borgere'])('hears none in "%s"', (question) => {
    expect(dated(question)).toBeNull();
  });
});

describe('periodOf with "sidst" alone', () => {
  it.each(['hvem manglede i udvalget sidst?', 'hvad besluttede vi sidst', 'hvem deltog senest?'])(
    'hears the newest meeting in "%s"',
    (question) => {
      expect(period(question)?.kind).toBe('latest');
    },
  );

  it.each([
    'hvad skal der skrives til sidst',
    'hvornår skal kommunerne senest svare',
    'hvad blev besluttet om havnen sidst',
    'hvem manglede til sidst',
    'hvad koster bussen sidst på dagen',
  ])('hears none in "%s"', (question) => {
    expect(period(question)).toBeNull();
  });
});

describe('inPeriod', () => {
  it('compares what was said', () => {
    const april = period('i april 2024');

    expect(april !== null && inPeriod('2024-04-10', april)).toBe(true);
    expect(april !== null && inPeriod('2025-04-10', april)).toBe(false);
    expect(april !== null && inPeriod(null, april)).toBe(false);
  });
});

describe('periodOf with a slip in a month', () => {
  it.each([
    ['hvem manglede i febuar', 2],
    ['hvem manglede i setember 2024', 9],
    ['hvem manglede den 3. otkober', 10],
  ])('reads "%s"', (question, month) => {
    expect(period(question)).toMatchObject({ kind: 'calendar', months: [month] });
  });

  it('takes no other word for one', () => {
    expect(period('hvad koster en augustus')).toBeNull();
    expect(period('hvad skete der i manegen')).toBeNull();
  });
});
