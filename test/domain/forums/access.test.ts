import {
  forumsWith,
  mayFoundForums,
  roleIn,
  visibleForums,
  type Actor,
} from '../../../src/domain/forums/access';
import type { Forum, MemberRole } from '../../../src/domain/forums/forum';
import { forumId, personId } from '../../../src/domain/shared/ids';

const tora: Actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' };
const operator: Actor = { kind: 'operator' };

function forum(name: string, members: Readonly<Record<string, MemberRole>> = {}): Forum {
  const people = Object.entries(members).map(([id, role]) => ({ person: personId(id), name: id, role }));
  return { id: forumId(name), name, level: null, members: people };
}

describe('the role in a forum', () => {
  it('is the one the person has there', () => {
    const fjord = forum('fjord', { bo: 'chair', tora: 'guest' });

    expect(roleIn(fjord, tora, 'everyone')).toBe('guest');
  });

  it('is none for others, whatever holds for unclaimed forums', () => {
    expect(roleIn(forum('fjord', { bo: 'chair' }), tora, 'everyone')).toBeNull();
  });

  it('of an unclaimed forum is everybody’s in the demo, and nobody’s elsewhere', () => {
    expect(roleIn(forum('fjord'), tora, 'everyone')).toBe('secretariat');
    expect(roleIn(forum('fjord'), tora, 'nobody')).toBeNull();
  });

  it('of the operator is the same everywhere', () => {
    expect(roleIn(forum('fjord', { bo: 'chair' }), operator, 'nobody')).toBe('operator');
  });
});

describe('the forums somebody', () => {
  const forums = [forum('fjord', { tora: 'member' }), forum('havby', { tora: 'secretariat' }), forum('skov')];
  const names = (found: readonly Forum[]): readonly string[] => found.map(({ name }) => name);

  it('may see are those the person belongs to', () => {
    expect(names(visibleForums(forums, tora, 'nobody'))).toEqual(['fjord', 'havby']);
  });

  it('may do something in are those with a role that allows it', () => {
    const found = forumsWith('import-minutes', forums, { actor: tora, unclaimed: 'nobody' });

    expect(names(found)).toEqual(['havby']);
  });
});

describe('bringing in minutes of a new forum', () => {
  it.each<readonly [MemberRole, boolean]>([
    ['secretariat', true],
    ['chair', false],
    ['member', false],
    ['guest', false],
  ])('is open to the %s of another one: %s', (role, expected) => {
    expect(mayFoundForums([forum('fjord', { tora: role })], tora, 'nobody')).toBe(expected);
  });

  it('is open to everybody in the demo', () => {
    expect(mayFoundForums([forum('fjord', { tora: 'guest' })], tora, 'everyone')).toBe(true);
  });

  it('is for the operator', () => {
    expect(mayFoundForums([], operator, 'nobody')).toBe(true);
  });
});
