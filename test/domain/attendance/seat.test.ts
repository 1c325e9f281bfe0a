import { seatsOn } from '../../../src/domain/attendance/seat';
import { seatOf } from '../../support/attendance';

describe('seatsOn', () => {
  const seats = [
    seatOf('Before', { to: '2025-12-31' }),
    seatOf('Now', { from: '2026-01-01', to: '2026-12-31' }),
    seatOf('Always'),
    seatOf('Later', { from: '2027-01-01' }),
  ];

  it.each([
    ['2026-01-01', ['Now', 'Always']],
    ['2025-12-31', ['Before', 'Always']],
    ['2026-12-31', ['Now', 'Always']],
    ['2027-01-01', ['Always', 'Later']],
  ])('finds who holds a seat on %s, first and last day included', (day, names) => {
    expect(seatsOn(seats, day).map(({ name }) => name)).toEqual(names);
  });

  it('keeps every seat where no day is known', () => {
    expect(seatsOn(seats, null)).toHaveLength(4);
  });
});
