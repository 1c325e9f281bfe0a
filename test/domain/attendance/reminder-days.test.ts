import { reminderDaysIn } from '../../../src/domain/attendance/reminder-days';

describe('reminderDaysIn', () => {
  it.each([
    ['2, 0', [2, 0]],
    ['0 2 5', [5, 2, 0]],
    ['2;2', [2]],
    ['', []],
    ['  ', []],
  ])('reads %j', (text, days) => {
    expect(reminderDaysIn(text)).toEqual(days);
  });

  it.each(['to', '-1', '1.5', '21', '5, 4, 3, 2, 1', '2 dage'])('turns %j down', (text) => {
    expect(reminderDaysIn(text)).toBeNull();
  });
});
