import { roleEnded } from '../../../src/domain/audit/role-ended';

describe('roleEnded', () => {
  it('tells the role that ended last', () => {
    const entries = [
      { act: 'member-left', choice: 'guest' },
      { act: 'member-added', choice: 'chair' },
      { act: 'member-missing', choice: 'chair' },
    ] as const;

    expect(roleEnded(entries)).toBe('chair');
  });

  it.each([
    ['nothing ended', [{ act: 'member-added', choice: 'guest' }]],
    ['it ended before roles were kept', [{ act: 'access-ended', choice: 'left' }]],
    ['nothing is known', []],
  ] as const)('tells none where %s', (_why, entries) => {
    expect(roleEnded(entries)).toBeNull();
  });
});
