import { decideReply, type GivenReply } from '../../../src/domain/attendance/decide-reply';
import { personId } from '../../../src/domain/shared/ids';
import type { LocalTime } from '../../../src/domain/shared/time';
import { plannedMeeting, planningOf, rsvpOf, seatOf } from '../../support/attendance';

const carl = seatOf('Carl Mose');
const meeting = plannedMeeting();
const planning = planningOf();

function on(date: string, time = '12:00'): LocalTime {
  return { date, time, weekday: 1 };
}

function given(facts: Partial<GivenReply> = {}): GivenReply {
  return {
    seat: carl,
    reply: { kind: 'absent' },
    by: { kind: 'self' },
    at: '2026-02-20T09:00:00.000Z',
    revision: 0,
    ...facts,
  };
}

describe('decideReply', () => {
  it('records an answer in time', () => {
    const decision = decideReply(given(), { meeting, now: on('2026-03-02', '23:59'), known: null });

    expect(decision).toEqual({ kind: 'recorded', rsvp: rsvpOf(carl, { kind: 'absent' }) });
  });

  it('marks an answer after the last day as late', () => {
    const decision = decideReply(given(), { meeting, now: on('2026-03-03', '00:00'), known: null });

    expect(decision).toMatchObject({ kind: 'recorded', rsvp: { late: true } });
  });

  it('asks a substitute who has agreed nothing again', () => {
    const standIn = { name: 'Nanna Friis', organisation: null, person: personId('nanna') };
    const known = rsvpOf(carl, { kind: 'substitute', standIn, consent: 'accepted' });
    const again = given({ reply: { kind: 'substitute', standIn, consent: 'asked' } });

    const decision = decideReply(again, { meeting, now: on('2026-02-21'), known });

    expect(decision).toEqual({ kind: 'unchanged', rsvp: known });
  });

  it('asks a substitute who has declined once more', () => {
    const standIn = { name: 'Nanna Friis', organisation: null, person: personId('nanna') };
    const known = rsvpOf(carl, { kind: 'substitute', standIn, consent: 'declined' });
    const again = given({ reply: { kind: 'substitute', standIn, consent: 'asked' } });

    const decision = decideReply(again, { meeting, now: on('2026-02-21'), known });

    expect(decision).toMatchObject({ kind: 'recorded', rsvp: { reply: { consent: 'asked' } } });
  });

  it('tells what was answered before', () => {
    const known = rsvpOf(carl, { kind: 'present' });

    const decision = decideReply(given(), { meeting, now: on('2026-02-21'), known });

    expect(decision).toMatchObject({ kind: 'recorded', rsvp: { before: 'present' } });
  });

  it('takes no answer of another holder of the seat for theirs', () => {
    const known = rsvpOf(carl, { kind: 'absent' }, { holder: personId('predecessor') });

    const decision = decideReply(given(), { meeting, now: on('2026-02-21'), known });

    expect(decision).toMatchObject({ kind: 'recorded', rsvp: { before: null, holder: carl.person } });
  });

  it('changes nothing when the same is answered again', () => {
    const known = rsvpOf(carl, { kind: 'absent' });

    const decision = decideReply(given(), { meeting, now: on('2026-03-04'), known });

    expect(decision).toEqual({ kind: 'unchanged', rsvp: known });
  });

  it.each([
    ['cancelled', { planning: { ...planning, state: 'cancelled' as const } }, on('2026-02-20')],
    ['not-planned', { planning: null }, on('2026-02-20')],
    ['moved', { planning: { ...planning, revision: 1 } }, on('2026-02-20')],
    ['over', {}, on('2026-03-05', '12:01')],
  ])('refuses an answer to a meeting that is %s', (kind, facts, now) => {
    const decision = decideReply(given(), { meeting: plannedMeeting(facts), now, known: null });

    expect(decision).toEqual({ kind });
  });

  it('takes answers while the meeting lasts, and whole days where no time is set', () => {
    const timeless = plannedMeeting({ startTime: null, endTime: null });

    const during = decideReply(given(), { meeting, now: on('2026-03-05', '12:00'), known: null });
    const evening = decideReply(given(), { meeting: timeless, now: on('2026-03-05', '22:00'), known: null });

    expect([during.kind, evening.kind]).toEqual(['recorded', 'recorded']);
  });

  it('asks no card of somebody who answers without one', () => {
    const moved = plannedMeeting({ planning: { ...planning, revision: 3 } });

    const decision = decideReply(given({ revision: null }), {
      meeting: moved,
      now: on('2026-02-20'),
      known: null,
    });

    expect(decision.kind).toBe('recorded');
  });
});
