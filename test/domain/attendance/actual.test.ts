import { proposedAttendance, summaryOf, type ActualEntry } from '../../../src/domain/attendance/actual';
import { rsvpOf, seatOf, sendsInstead } from '../../support/attendance';

describe('proposedAttendance', () => {
  it('follows the answers and leaves open what nobody said', () => {
    const carl = seatOf('Carl Mose');
    const mette = seatOf('Mette Lund');
    const ulrik = seatOf('Ulrik Dam');

    const proposed = proposedAttendance([
      { seat: carl, rsvp: rsvpOf(carl, { kind: 'present' }) },
      { seat: mette, rsvp: rsvpOf(mette, sendsInstead('Kirsten Lind')) },
      { seat: ulrik, rsvp: rsvpOf(ulrik, { kind: 'unsure' }) },
      { seat: seatOf('Nanna Friis'), rsvp: null },
    ]);

    expect(proposed.map(({ status }) => status.kind)).toEqual(['met', 'substitute', 'open', 'open']);
  });

  it('takes a declined substitute for an absence', () => {
    const mette = seatOf('Mette Lund');
    const standIn = { name: 'Kirsten Lind', organisation: null, person: null };
    const rsvp = rsvpOf(mette, { kind: 'substitute', standIn, consent: 'declined' });

    expect(proposedAttendance([{ seat: mette, rsvp }]).map(({ status }) => status.kind)).toEqual(['absent']);
  });
});

describe('summaryOf', () => {
  it('sorts everybody by what happened, in the order of the list', () => {
    const entry = (
      name: string,
      status: ActualEntry['status'],
      awayFrom: readonly number[] = [],
    ): ActualEntry => ({
      seat: null,
      name,
      title: null,
      organisation: null,
      status,
      awayFrom,
    });

    const summary = summaryOf([
      entry('Carl Mose', { kind: 'absent' }),
      entry('Mette Lund', { kind: 'met' }, [3, 4]),
      entry('Nanna Friis', { kind: 'absent-same-day' }),
      entry('Ulrik Dam', { kind: 'no-show' }),
      entry('Rasmus Skov', {
        kind: 'substitute',
        standIn: { name: 'Kirsten Lind', organisation: null, person: null },
      }),
      entry('Ida Krogh', { kind: 'online' }),
      entry('Ole Bang', { kind: 'partial', items: '1-4' }),
      entry('Adam Rosted', { kind: 'open' }),
    ]);

    expect(summary).toEqual({
      present: ['Mette Lund'],
      online: ['Ida Krogh'],
      absent: ['Carl Mose', 'Nanna Friis'],
      noShows: ['Ulrik Dam'],
      substitutes: [{ for: 'Rasmus Skov', by: 'Kirsten Lind' }],
      partial: [{ name: 'Ole Bang', items: '1-4' }],
      away: [{ name: 'Mette Lund', items: [3, 4] }],
      open: ['Adam Rosted'],
    });
  });
});
