import { plannedMeetingOf } from '../../../src/domain/meetings/planned-meeting-of';
import { meetingId, minutesId } from '../../../src/domain/shared/ids';
import { plannedMeeting, planningOf } from '../../support/attendance';

const planned = plannedMeeting();
const held = {
  ...planned,
  id: meetingId('held'),
  minutes: minutesId('held'),
  planning: null,
};

describe('plannedMeetingOf', () => {
  it('finds the planned meeting with the start time of the minutes', () => {
    const afternoon = plannedMeeting({ id: meetingId('afternoon'), startTime: '14:00' });

    expect(plannedMeetingOf(held, [planned, afternoon])).toBe(planned);
  });

  it('finds the only one where a start time is missing', () => {
    expect(plannedMeetingOf({ ...held, startTime: null }, [planned])).toBe(planned);
  });

  it('does not choose between two', () => {
    const afternoon = plannedMeeting({ id: meetingId('afternoon'), startTime: '14:00' });

    expect(plannedMeetingOf({ ...held, startTime: null }, [planned, afternoon])).toBeNull();
  });

  it('passes over cancelled meetings and those with other minutes', () => {
    const cancelled = plannedMeeting({ planning: planningOf({ state: 'cancelled' }) });
    const taken = plannedMeeting({ minutes: minutesId('others') });

    expect(plannedMeetingOf(held, [cancelled, taken])).toBeNull();
  });
});
