import { formatDate, formatMoment } from '../../src/texts/format-date';

describe('dates in words', () => {
  it.each([
    ['da', 'onsdag 10. april 2024 kl. 10'],
    ['en', 'Wednesday 10 April 2024 at 10:00'],
  ] as const)('writes a moment out in %s', (language, expected) => {
    expect(formatMoment({ date: '2024-04-10', time: '10:00' }, language)).toBe(expected);
  });

  it('writes minutes only where there are some', () => {
    expect(formatMoment({ date: '2024-04-10', time: '09:30' }, 'da')).toBe('onsdag 10. april 2024 kl. 9.30');
  });

  it('leaves the time out when it is not known', () => {
    expect(formatMoment({ date: '2024-02-29', time: null }, 'da')).toBe('torsdag 29. februar 2024');
  });

  it('says that a date is unknown', () => {
    expect(formatDate(null, 'da')).toBe('uden dato');
    expect(formatMoment({ date: null, time: null }, 'en')).toBe('date unknown');
  });
});
