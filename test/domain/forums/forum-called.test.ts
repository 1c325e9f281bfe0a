import type { Forum } from '../../../src/domain/forums/forum';
import { forumCalled } from '../../../src/domain/forums/forum-called';
import { forumId } from '../../../src/domain/shared/ids';

const forum = (name: string): Forum => ({ id: forumId(name), name, level: null, members: [] });
const FORUMS = ['Fjordklyngen', 'Fjordklyngens styregruppe', 'Øudvalget', 'Klynge Nord'].map(forum);
const named = (typed: string): string | null => forumCalled(typed, FORUMS)?.name ?? null;

describe('forumCalled', () => {
  it.each([
    ['Fjordklyngen', 'Fjordklyngen'],
    ['fjordklyngen ', 'Fjordklyngen'],
    ['klynge-nord', 'Klynge Nord'],
    ['øudvalget', 'Øudvalget'],
  ])('finds by %j the forum of that name', (typed, name) => {
    expect(named(typed)).toBe(name);
  });

  it('finds a forum by a part of its name', () => {
    expect(named('styregruppe')).toBe('Fjordklyngens styregruppe');
  });

  it.each([
    ['a part several have', 'klynge'],
    ['a part that says little', 'sty'],
    ['another name', 'Bjergklyngen'],
    ['nothing', '  '],
  ])('finds none by %s', (_, typed) => {
    expect(named(typed)).toBeNull();
  });
});
