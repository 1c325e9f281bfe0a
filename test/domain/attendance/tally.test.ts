import { personId } from '../../../src/domain/shared/ids';
import { countAnswers, isOpen, seatAnswers } from '../../../src/domain/attendance/tally';
import { rsvpOf, seatOf, sendsInstead } from '../../support/attendance';

const carl = seatOf('Carl Mose');
const mette = seatOf('Mette Lund');
const ulrik = seatOf('Ulrik Dam');

describe('the tally', () => {
  it('counts every seat once, by its newest answer', () => {
    const answers = seatAnswers(
      [carl, mette, ulrik, seatOf('Nanna Friis'), seatOf('Birte Winge'), seatOf('Adam Rosted')],
      [
        rsvpOf(carl, { kind: 'present' }),
        rsvpOf(mette, { kind: 'online' }),
        rsvpOf(ulrik, sendsInstead('Kirsten Lind')),
        rsvpOf(seatOf('Nanna Friis'), { kind: 'absent' }),
        rsvpOf(seatOf('Birte Winge'), { kind: 'unsure' }),
      ],
    );

    expect(countAnswers(answers)).toEqual({
      present: 1,
      online: 1,
      substitute: 1,
      absent: 1,
      unsure: 1,
      missing: 1,
    });
  });

  it('leaves out answers for seats that are no longer held', () => {
    const answers = seatAnswers([carl], [rsvpOf(mette, { kind: 'present' })]);

    expect(answers).toEqual([{ seat: carl, rsvp: null }]);
  });

  it('asks a new holder of the seat, whatever the one before has answered', () => {
    const seat = seatOf('Carl Mose', { person: personId('successor') });
    const before = rsvpOf(seat, { kind: 'present' }, { holder: personId('predecessor') });
    const secretariat = rsvpOf(seat, { kind: 'absent' }, { holder: null });

    expect(seatAnswers([seat], [before])).toEqual([{ seat, rsvp: null }]);
    expect(seatAnswers([seat], [secretariat])).toEqual([{ seat, rsvp: secretariat }]);
  });

  it('asks again who has said nothing or not decided', () => {
    const answers = seatAnswers(
      [carl, mette, ulrik],
      [rsvpOf(mette, { kind: 'unsure' }), rsvpOf(ulrik, { kind: 'absent' })],
    );

    expect(answers.filter(isOpen).map(({ seat }) => seat.name)).toEqual(['Carl Mose', 'Mette Lund']);
  });
});
