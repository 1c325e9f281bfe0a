import { gapsIn } from '../../../src/domain/attendance/gaps';
import type { Reply } from '../../../src/domain/attendance/rsvp';
import type { Seat } from '../../../src/domain/attendance/seat';
import type { SeatAnswer } from '../../../src/domain/attendance/tally';
import { rsvpOf, seatOf, sendsInstead } from '../../support/attendance';

const ABSENT: Reply = { kind: 'absent' };
const PRESENT: Reply = { kind: 'present' };

function answer(seat: Seat, reply: Reply | null): SeatAnswer {
  return { seat, rsvp: reply && rsvpOf(seat, reply) };
}

const regional = seatOf('Torben Ellegaard', { roles: ['co-chair-regional'], sector: 'region' });
const municipal = seatOf('Mette Lund', {
  roles: ['co-chair-municipal'],
  sector: 'municipality',
  organisation: 'Havby Kommune',
});

describe('gapsIn', () => {
  it('reports that both chairs stay away', () => {
    const gaps = gapsIn([answer(regional, ABSENT), answer(municipal, ABSENT)]);

    expect(gaps.filter(({ kind }) => kind === 'no-chair')).toEqual([
      { kind: 'no-chair', chairs: [regional, municipal] },
    ]);
  });

  it('is content with one chair, and with one who may still come', () => {
    const one = gapsIn([answer(regional, ABSENT), answer(municipal, PRESENT)]);
    const open = gapsIn([answer(regional, ABSENT), answer(municipal, null)]);

    expect([...one, ...open].filter(({ kind }) => kind === 'no-chair')).toEqual([]);
  });

  it('reports a facilitator who stays away', () => {
    const facilitator = seatOf('Adam Rosted', { roles: ['facilitator'] });

    expect(gapsIn([answer(facilitator, ABSENT)])).toEqual([
      { kind: 'no-facilitator', facilitators: [facilitator] },
    ]);
  });

  it('takes each municipality for a sector of its own, and the hospital as a whole', () => {
    const havby = seatOf('Ida Krogh', { sector: 'municipality', organisation: 'Havby Kommune' });
    const lyngsoe = seatOf('Nanna Friis', { sector: 'municipality', organisation: 'Lyngsø Kommune' });
    const surgeon = seatOf('Birte Winge', { sector: 'hospital', organisation: 'Fjordhospitalet' });
    const nurse = seatOf('Ole Bang', { sector: 'hospital', organisation: 'Sundhospitalet' });

    const gaps = gapsIn([
      answer(havby, PRESENT),
      answer(lyngsoe, ABSENT),
      answer(surgeon, ABSENT),
      answer(nurse, PRESENT),
    ]);

    expect(gaps).toEqual([
      {
        kind: 'no-sector',
        bench: { sector: 'municipality', organisation: 'Lyngsø Kommune' },
        absent: [lyngsoe],
      },
    ]);
  });

  it('counts a substitute as coming, until the substitute says no', () => {
    const doctor = seatOf('Ulrik Dam', { sector: 'general-practice' });
    const sent = gapsIn([answer(doctor, sendsInstead('Kirsten Lind'))]);
    const declined = gapsIn([
      answer(doctor, {
        kind: 'substitute',
        standIn: { name: 'Kirsten Lind', organisation: null, person: null },
        consent: 'declined',
      }),
    ]);

    expect(sent).toEqual([]);
    expect(declined).toHaveLength(1);
  });

  it('does not miss the secretariat', () => {
    expect(gapsIn([answer(seatOf('Samira Aziz', { sector: 'secretariat' }), ABSENT)])).toEqual([]);
  });
});
