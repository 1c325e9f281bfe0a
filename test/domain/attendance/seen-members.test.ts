import { goneSince, type SeenMembers } from '../../../src/domain/attendance/seen-members';
import type { Forum } from '../../../src/domain/forums/forum';
import { forumId, personId } from '../../../src/domain/shared/ids';

const [carl, birte, ida] = [personId('carl'), personId('birte'), personId('ida')];
const forum: Forum = {
  id: forumId('fjordklyngen'),
  name: 'Fjordklyngen',
  level: null,
  members: [carl, birte, ida].map((person) => ({ person, name: person, role: 'member' })),
};
const seen: SeenMembers = {
  forum: forum.id,
  conversations: ['general'],
  people: [carl, birte],
  at: '2026-02-02T08:00:00.000Z',
};
const gone = (
  people: readonly (typeof carl)[],
  conversations = ['general'],
  known: SeenMembers | null = seen,
) => goneSince(known, { forum, conversations, people: new Set(people) })?.map(({ person }) => person) ?? null;

describe('goneSince', () => {
  it('tells who was there and is no longer', () => {
    expect(gone([carl])).toEqual([birte]);
  });

  it('misses nobody who was never seen', () => {
    expect(gone([carl, birte])).toEqual([]);
  });

  it('has nothing to compare with the first time', () => {
    expect(gone([carl], ['general'], null)).toEqual([]);
  });

  it('does not believe that all have gone', () => {
    expect(gone([])).toBeNull();
    expect(gone([ida])).toBeNull();
  });

  it('compares nothing after a conversation was taken away, and goes on after one has come', () => {
    expect(gone([carl], ['other'])).toEqual([]);
    expect(gone([carl], ['general', 'other'])).toEqual([birte]);
  });
});
