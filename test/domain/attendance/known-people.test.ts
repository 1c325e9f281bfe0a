import { claimableSeat, knownPeople, likelyHolder } from '../../../src/domain/attendance/known-people';
import { substituteCandidates } from '../../../src/domain/attendance/substitute-candidates';
import { forumId, personId } from '../../../src/domain/shared/ids';
import { seatOf } from '../../support/attendance';

const carl = { kind: 'person', id: personId('carl'), name: 'Carl Mose' } as const;
const forum = {
  id: forumId('fjordklyngen'),
  name: 'Fjordklyngen',
  level: null,
  members: [{ person: personId('ida'), name: 'Ida Krogh', role: 'member' }],
} as const;

describe('knownPeople', () => {
  it('knows members, holders of seats and whoever asks, each once', () => {
    const seats = [seatOf('Birte Winge', { person: personId('birte') }), seatOf('Nanna Friis')];

    const known = knownPeople(forum, [...seats, seatOf('Ida K.', { person: personId('ida') })], carl);

    expect(known.map(({ name }) => name)).toEqual(['Birte Winge', 'Carl Mose', 'Ida Krogh']);
  });
});

describe('likelyHolder', () => {
  const people = [{ id: carl.id, name: 'carl  mose' }];

  it('proposes the one person of that name', () => {
    expect(likelyHolder('Carl Mose', { people, seats: [] })).toEqual(people[0]);
  });

  it('proposes nobody who has a seat, and nobody of two', () => {
    const taken = [seatOf('Karl Mose', { person: carl.id })];
    const twice = [...people, { id: personId('carl-2'), name: 'Carl Mose' }];

    expect(likelyHolder('Carl Mose', { people, seats: taken })).toBeNull();
    expect(likelyHolder('Carl Mose', { people: twice, seats: [] })).toBeNull();
  });
});

describe('claimableSeat', () => {
  const asker = { person: carl.id, name: carl.name };

  it('is the free seat of the same name', () => {
    const seat = seatOf('Carl Mose');

    expect(claimableSeat([seatOf('Ida Krogh'), seat], asker)).toBe(seat);
  });

  it.each([
    ['somebody has it', [seatOf('Carl Mose', { person: personId('other') })]],
    ['they have another', [seatOf('Carl Mose'), seatOf('Formand', { person: carl.id })]],
    ['the name is another', [seatOf('Carla Mose')]],
    ['two bear the name', [seatOf('Carl Mose'), seatOf('Carl Mose', { organisation: 'Havby' })]],
  ])('is none where %s', (_why, seats) => {
    expect(claimableSeat(seats, asker)).toBeNull();
  });
});

describe('substituteCandidates', () => {
  it('names the standing substitute first, and nobody twice or with a seat', () => {
    const substitute = { name: 'Rasmus Skov', organisation: 'Havby', person: personId('rasmus') };
    const seat = seatOf('Carl Mose', { person: carl.id, substitute });
    const people = [
      { id: carl.id, name: 'Carl Mose' },
      { id: personId('ida'), name: 'Ida Krogh' },
      { id: personId('rasmus'), name: 'Rasmus Skov' },
    ];

    const candidates = substituteCandidates(seat, { seats: [seat], people });

    expect(candidates.map(({ id, standIn }) => [id, standIn.name])).toEqual([
      ['standing', 'Rasmus Skov'],
      ['ida', 'Ida Krogh'],
    ]);
  });

  it.each([
    [
      'knows in Teams whoever alone bears its name',
      [{ id: personId('kirsten'), name: 'kirsten LIND' }],
      'kirsten',
    ],
    [
      'does not choose between two of that name',
      [
        { id: personId('k1'), name: 'Kirsten Lind' },
        { id: personId('k2'), name: 'Kirsten Lind' },
      ],
      null,
    ],
  ])('of a standing substitute written by name %s', (_what, people, person) => {
    const substitute = { name: 'Kirsten Lind', organisation: 'Havby', person: null };
    const seat = seatOf('Carl Mose', { person: carl.id, substitute });

    const [standing] = substituteCandidates(seat, { seats: [seat], people });

    expect(standing).toEqual({ id: 'standing', standIn: { ...substitute, person } });
  });
});
