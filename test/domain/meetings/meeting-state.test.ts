import { meetingState } from '../../../src/domain/meetings/meeting-state';
import { proposedAnswerBy } from '../../../src/domain/meetings/proposed-answer-by';
import { minutesId } from '../../../src/domain/shared/ids';
import { plannedMeeting, planningOf } from '../../support/attendance';

const before = { date: '2026-03-05', time: '09:00' };

describe('meetingState', () => {
  it.each([
    ['planned', plannedMeeting(), before],
    ['planned', plannedMeeting(), { date: '2026-03-05', time: '12:00' }],
    ['held', plannedMeeting(), { date: '2026-03-05', time: '12:01' }],
    ['held', plannedMeeting({ minutes: minutesId('m') }), before],
    ['held', plannedMeeting({ planning: null }), before],
    ['planned', plannedMeeting({ startTime: null, endTime: null }), { date: '2026-03-05', time: '23:00' }],
  ])('is %s', (state, meeting, now) => {
    expect(meetingState(meeting, now)).toBe(state);
  });

  it('stays cancelled', () => {
    const planning = planningOf({ state: 'cancelled' });

    expect(meetingState(plannedMeeting({ planning }), { date: '2026-04-01', time: '09:00' })).toBe(
      'cancelled',
    );
  });
});

describe('proposedAnswerBy', () => {
  it('is a working day a week before', () => {
    expect(proposedAnswerBy('2026-03-05', '2026-02-02', 7)).toBe('2026-02-26');
    expect(proposedAnswerBy('2026-04-10', '2026-02-02', 7)).toBe('2026-04-01');
  });

  it('is none where that has passed', () => {
    expect(proposedAnswerBy('2026-03-05', '2026-02-26', 7)).toBeNull();
  });
});
