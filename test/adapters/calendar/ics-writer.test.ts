import { createIcsWriter } from '../../../src/adapters/calendar/ics-writer';
import { plannedMeeting, planningOf } from '../../support/attendance';

const write = createIcsWriter('Europe/Copenhagen');

function lines(
  facts: Parameters<typeof plannedMeeting>[0],
  description: string | null = null,
): readonly string[] {
  const file = write({ meeting: plannedMeeting(facts), forumName: 'Fjordklyngen', description });
  return (file ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');
}

describe('the calendar file', () => {
  it('writes times in UTC, in winter', () => {
    expect(lines({ date: '2026-03-05' })).toEqual(
      expect.arrayContaining(['DTSTART:20260305T090000Z', 'DTEND:20260305T110000Z']),
    );
  });

  it('writes times in UTC, in summer', () => {
    expect(lines({ date: '2026-06-04' })).toEqual(
      expect.arrayContaining(['DTSTART:20260604T080000Z', 'DTEND:20260604T100000Z']),
    );
  });

  it('is right on the day the clocks change', () => {
    expect(lines({ date: '2026-03-29', startTime: '01:30', endTime: '03:30' })).toEqual(
      expect.arrayContaining(['DTSTART:20260329T003000Z', 'DTEND:20260329T013000Z']),
    );
  });

  it('takes a meeting without a time for the whole day', () => {
    expect(lines({ startTime: null, endTime: null })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306']),
    );
  });

  it('keeps the same identity when the meeting is moved, with a higher number', () => {
    const planning = planningOf({ revision: 2 });

    const moved = lines({ date: '2026-03-12', planning });

    expect(moved).toEqual(
      expect.arrayContaining(['UID:fjordklyngen.2026-03-05@referatbot', 'SEQUENCE:4000']),
    );
  });

  it('cancels what is cancelled', () => {
    const planning = planningOf({ state: 'cancelled' });

    expect(lines({ planning })).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']));
  });

  it('escapes what would end a field', () => {
    expect(lines({ place: 'Lokale 2; Havby, 1. sal' }, 'Linje 1\nLinje 2')).toEqual(
      expect.arrayContaining(['LOCATION:Lokale 2\\; Havby\\, 1. sal', 'DESCRIPTION:Linje 1\\nLinje 2']),
    );
  });

  it('writes nothing for a meeting without a date', () => {
    expect(
      write({ meeting: plannedMeeting({ date: null }), forumName: 'Fjordklyngen', description: null }),
    ).toBeNull();
  });
});
