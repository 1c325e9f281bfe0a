import { findDates, findTimes, firstIsoDate } from '../../../src/domain/language/dates';

describe('findDates', () => {
  it.each([
    ['den 10. april 2024', '2024-04-10'],
    ['Torsdag d. 05. september 2024 kl. 14:00', '2024-09-05'],
    ['mødet d.3. marts 2021', '2021-03-03'],
    ['18. dec. 2023', '2023-12-18'],
    ['tirsdag d. 16/5 2023 kl. 13', '2023-05-16'],
    ['afholdt 6/1 2011', '2011-01-06'],
    ['Aar 2024, mandag den 4. november kl. 19', '2024-11-04'],
    ['2. Oktober 2020', '2020-10-02'],
    ['den 05-09-2024', '2024-09-05'],
    ['14/3/2023', '2023-03-14'],
    ['14.03.2023', '2023-03-14'],
    ['4/11-2021', '2021-11-04'],
    ['12-02-24', '2024-02-12'],
    ['2024-04-10', '2024-04-10'],
    ['29. februar 2024', '2024-02-29'],
    ['Torsdag, April 7, 2016 - 08:30', '2016-04-07'],
    ['Mandag, October 3, 2016', '2016-10-03'],
  ])('reads %s', (text, iso) => {
    expect(firstIsoDate(text)).toBe(iso);
  });

  it.each([
    ['torsdag den 7. september kl. 10', { day: 7, month: 9, year: null }],
    ['senest den 1/10', { day: 1, month: 10, year: null }],
    ['i april 2024', { day: null, month: 4, year: 2024 }],
  ])('keeps what %s leaves open', (text, parts) => {
    const [date] = findDates(text);

    expect(date).toMatchObject({ ...parts, iso: null });
  });

  it.each([
    'sag 1-31-72-446-22',
    'den 31. april 2024 og den 30-02-2023',
    'i forholdet 50/50',
    'i forholdet 3/4 2024-tal',
    'budget 2024-2027',
    'punkt 3.2',
    'kl. 13.30-15.30',
    '29. februar 2023',
  ])('finds no full date in "%s"', (text) => {
    expect(firstIsoDate(text)).toBeNull();
  });

  it('gives the place of each date in the order of the text', () => {
    const text = 'Fra 1. maj 2023 til 02-06-2023.';

    const dates = findDates(text);

    expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(['1. maj 2023', '02-06-2023']);
  });
});

describe('findTimes', () => {
  it.each([
    ['kl. 14:00', '14:00', null],
    ['kl. 07.55', '07:55', null],
    ['kl. 10-12', '10:00', '12:00'],
    ['kl. 13.30-15.30', '13:30', '15:30'],
    ['kl 9 til kl. 11.15', '09:00', '11:15'],
    ['kl. 8 – 9.30', '08:00', '09:30'],
  ])('reads %s', (text, start, end) => {
    expect(findTimes(text, { bare: false })).toMatchObject([{ start, end }]);
  });

  it('reads times without "kl." only where they are expected', () => {
    expect(findTimes('13:00 - 15:00', { bare: true })).toMatchObject([{ start: '13:00', end: '15:00' }]);
    expect(findTimes('13:00 - 15:00', { bare: false })).toEqual([]);
  });

  it('takes no date and no amount for a time', () => {
    expect(findTimes('12.02.2024 og 1.250 kr.', { bare: true })).toEqual([]);
  });
});
