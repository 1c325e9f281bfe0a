import { benchTallies } from '../../../src/domain/attendance/bench-tally';
import type { Consent } from '../../../src/domain/attendance/rsvp';
import { rsvpOf, seatOf } from '../../support/attendance';

const HAVBY = { sector: 'municipality', organisation: 'Havby Kommune' } as const;
const carl = seatOf('Carl Mose', HAVBY);
const ida = seatOf('Ida Krogh', HAVBY);
const birte = seatOf('Birte Winge', { sector: 'hospital', organisation: 'Fjordhospitalet' });
const rasmus = seatOf('Rasmus Skov', { sector: 'hospital', organisation: 'Klinikken' });

describe('benchTallies', () => {
  it('counts each municipality by itself and a hospital as a whole', () => {
    const answers = [
      { seat: carl, rsvp: rsvpOf(carl, { kind: 'online' }) },
      { seat: birte, rsvp: rsvpOf(birte, { kind: 'absent' }) },
      { seat: ida, rsvp: null },
      { seat: rasmus, rsvp: rsvpOf(rasmus, { kind: 'unsure' }) },
    ];

    expect(benchTallies(answers)).toEqual([
      { bench: HAVBY, seats: 2, coming: 1, away: [], open: 1 },
      { bench: { sector: 'hospital', organisation: null }, seats: 2, coming: 0, away: [birte], open: 1 },
    ]);
  });

  it('counts a substitute as coming until they have said no', () => {
    const standIn = { name: 'Kirsten Lind', organisation: null, person: null };
    const tallied = (consent: Consent) =>
      benchTallies([{ seat: carl, rsvp: rsvpOf(carl, { kind: 'substitute', standIn, consent }) }])[0];

    expect(tallied('asked')).toMatchObject({ coming: 1, away: [] });
    expect(tallied('declined')).toMatchObject({ coming: 0, away: [carl] });
  });

  it('knows no sector of secretariats and guests', () => {
    const solvej = seatOf('Solvej Holm', { sector: 'secretariat' });

    expect(benchTallies([solvej, seatOf('En gæst')].map((seat) => ({ seat, rsvp: null })))).toEqual([]);
  });
});
