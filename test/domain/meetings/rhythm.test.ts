import { proposedNext } from '../../../src/domain/meetings/rhythm';
import { plannedMeeting } from '../../support/attendance';

function heldOn(...dates: readonly string[]) {
  return dates.map((date) => plannedMeeting({ date, planning: null }));
}

describe('proposedNext', () => {
  it('keeps the usual distance and the usual weekday', () => {
    // Thursdays, eight weeks apart, one of them moved to a Wednesday.
    const next = proposedNext(heldOn('2025-09-04', '2025-10-30', '2025-12-24', '2026-02-19'), '2026-02-20');

    expect(next).toEqual({ date: '2026-04-16', startTime: '10:00', endTime: '12:00', place: 'Havby Rådhus' });
  });

  it('is never in the past', () => {
    const next = proposedNext(heldOn('2024-01-04', '2024-02-01', '2024-02-29'), '2026-01-05');

    expect(next?.date).toBe('2026-01-29');
  });

  it('moves on from a holiday by a week', () => {
    // The rhythm leads to Ascension Day, 14 May 2026.
    const next = proposedNext(heldOn('2026-02-19', '2026-03-19', '2026-04-16'), '2026-04-17');

    expect(next?.date).toBe('2026-05-21');
  });

  it('sees no rhythm in two meetings, or in three on one day', () => {
    expect(proposedNext(heldOn('2026-01-08', '2026-02-05'), '2026-02-06')).toBeNull();
    expect(proposedNext(heldOn('2026-01-08', '2026-01-08', '2026-01-08'), '2026-02-06')).toBeNull();
  });
});
