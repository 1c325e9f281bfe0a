import { departedFrom, matchRoster, type RosterPerson } from '../../../src/domain/attendance/roster';
import type { Seat } from '../../../src/domain/attendance/seat';
import { forumId, personId } from '../../../src/domain/shared/ids';
import { seatOf } from '../../support/attendance';

const person = (id: string, name: string): RosterPerson => ({ id: personId(id), name, isGuest: false });
const member = (id: string, name: string) => ({ person: personId(id), name, role: 'member' }) as const;
const forumOf = (...members: readonly ReturnType<typeof member>[]) => ({
  id: forumId('fjordklyngen'),
  name: 'Fjordklyngen',
  level: null,
  members,
});

function matched(people: readonly RosterPerson[], seats: readonly Seat[], proposed: readonly Seat[] = []) {
  return matchRoster(people, { forum: forumOf(), seats, proposed }).map(({ person: { name }, match }) => [
    name,
    match?.seat.name ?? null,
    match?.ground ?? null,
  ]);
}

describe('matchRoster', () => {
  it.each([
    ['the same name in another case', 'carl  MOSE', 'Carl Mose', 'same-name'],
    ['a middle name', 'Carl Emil Mose', 'Carl Mose', 'middle-name'],
    ['another spelling', 'Karl Mose', 'Carl Mose', 'same-sound'],
    ['an initial', 'C. Mose', 'Carl Mose', 'initial'],
    ['lost letters', 'Søren Bjerg', 'SÅren Bjerg', 'damaged-letters'],
  ])('proposes a seat for %s', (...[, inTeams, onSeat, ground]) => {
    expect(matched([person('one', inTeams)], [seatOf(onSeat)])).toEqual([[inTeams, onSeat, ground]]);
  });

  it('proposes whoever the minutes name and nobody has given a seat yet', () => {
    expect(matched([person('one', 'Carl Mose')], [], [seatOf('Carl Mose')])).toEqual([
      ['Carl Mose', 'Carl Mose', 'same-name'],
    ]);
  });

  it.each([
    ['another name', ['Ida Krogh'], ['Carl Mose']],
    ['two of the name', ['Carl Mose', 'Carl Mose'], ['Carl Mose']],
    ['two seats alike', ['Carl Mose'], ['Karl Mose', 'Carl E. Mose']],
  ])('proposes nothing for %s', (_why, people, seats) => {
    const proposed = matched(
      people.map((name, n) => person(`p${n}`, name)),
      seats.map((name) => seatOf(name)),
    );

    expect(proposed.map(([, seat]) => seat)).toEqual(people.map(() => null));
  });

  it('prefers the same name to one that is only alike', () => {
    const people = [person('one', 'Carl Mose'), person('two', 'Karl Mose')];

    expect(matched(people, [seatOf('Carl Mose')])).toEqual([
      ['Carl Mose', 'Carl Mose', 'same-name'],
      ['Karl Mose', null, null],
    ]);
  });

  it('leaves out members who are settled, and members nothing is proposed for', () => {
    const forum = forumOf(member('carl', 'Carl Mose'), member('ida', 'Ida Krogh'));
    const seats = [seatOf('Carl Mose', { person: personId('carl') })];

    const open = matchRoster([person('carl', 'Carl Mose'), person('ida', 'Ida Krogh')], {
      forum,
      seats,
      proposed: [],
    });

    expect(open).toEqual([]);
  });

  it('shows a holder whose access has ended with the seat they hold', () => {
    const seat = seatOf('Carl Mose', { person: personId('carl') });

    const open = matchRoster([person('carl', 'C. M.')], { forum: forumOf(), seats: [seat], proposed: [] });

    expect(open).toMatchObject([{ isMember: false, match: { seat, ground: 'holds' } }]);
  });
});

describe('departedFrom', () => {
  it('names members and former holders who are not there', () => {
    const forum = forumOf(member('carl', 'Carl Mose'), member('ida', 'Ida Krogh'));
    const seats = [
      seatOf('Carl Mose', { person: personId('carl') }),
      seatOf('Birte Winge', { person: personId('birte') }),
      seatOf('Uden Teams'),
    ];

    const departed = departedFrom([person('ida', 'Ida Krogh')], { forum, seats });

    expect(departed).toMatchObject([
      { person: 'carl', isMember: true, seat: { name: 'Carl Mose' } },
      { person: 'birte', isMember: false, seat: { name: 'Birte Winge' } },
    ]);
  });
});
