import { remindersAhead, remindersFor } from '../../../src/domain/attendance/reminders';
import { plannedMeeting, planningOf } from '../../support/attendance';

function planned(date: string, answerBy: string | null) {
  return plannedMeeting({ date, planning: planningOf({ answerBy }) });
}

describe('remindersFor', () => {
  it('reminds two working days before the deadline and on it, and tells the secretariat afterwards', () => {
    expect(remindersFor(planned('2026-03-05', '2026-03-02'))).toEqual([
      { occasion: 'reminder', on: '2026-02-26' },
      { occasion: 'reminder', on: '2026-03-02' },
      { occasion: 'digest', on: '2026-03-03' },
      { occasion: 'digest', on: '2026-03-04' },
    ]);
  });

  it('keeps clear of weekends and holidays', () => {
    // Easter Sunday is 5 April 2026.
    expect(remindersFor(planned('2026-04-09', '2026-04-05'))).toEqual([
      { occasion: 'reminder', on: '2026-03-30' },
      { occasion: 'reminder', on: '2026-04-01' },
      { occasion: 'digest', on: '2026-04-07' },
      { occasion: 'digest', on: '2026-04-08' },
    ]);
  });

  it('reminds on the days chosen, and on none of them twice', () => {
    const { planning } = planned('2026-03-05', '2026-03-02');
    const chosen = plannedMeeting({ planning: planning && { ...planning, remindBefore: [5, 1] } });
    // Palm Sunday and the days off after it fall together.
    const easter = planned('2026-04-09', '2026-04-05');
    const crowded = { ...easter, planning: easter.planning && { ...easter.planning, remindBefore: [0] } };

    expect(remindersFor(chosen).map(({ on }) => on)).toEqual([
      '2026-02-23',
      '2026-02-27',
      '2026-03-03',
      '2026-03-04',
    ]);
    expect(remindersFor(crowded).filter(({ occasion }) => occasion === 'reminder')).toHaveLength(1);
  });

  it('chases nobody without a deadline', () => {
    expect(remindersFor(planned('2026-03-05', null))).toEqual([{ occasion: 'digest', on: '2026-03-04' }]);
  });

  it('says nothing of meetings that are cancelled or were never planned', () => {
    const planning = planningOf({ state: 'cancelled' });

    expect(remindersFor(plannedMeeting({ planning }))).toEqual([]);
    expect(remindersFor(plannedMeeting({ planning: null }))).toEqual([]);
  });
});

describe('remindersAhead', () => {
  const meeting = planned('2026-03-05', '2026-03-02');

  it.each([
    ['before both', { date: '2026-02-25', time: '12:00' }, [2, 0]],
    ['on the morning of the first', { date: '2026-02-26', time: '08:59' }, [2, 0]],
    ['once the first is out', { date: '2026-02-26', time: '09:00' }, [0]],
    ['after the deadline', { date: '2026-03-03', time: '08:00' }, []],
  ])('tells those that are still to come: %s', (_when, now, days) => {
    expect(remindersAhead(meeting, now)).toEqual(days);
  });

  it('tells none without a deadline', () => {
    expect(remindersAhead(planned('2026-03-05', null), { date: '2026-02-01', time: '12:00' })).toEqual([]);
  });
});
