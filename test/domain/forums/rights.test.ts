import { may, type ForumRole, type Right } from '../../../src/domain/forums/rights';

const EVERY: readonly Right[] = [
  'see-minutes',
  'answer-for-self',
  'answer-on-behalf',
  'propose-item',
  'publish-agenda',
  'finish-own-task',
  'settle-tasks',
  'import-minutes',
  'plan-meetings',
  'change-settings',
];
const OF_MEMBERS: readonly Right[] = ['see-minutes', 'answer-for-self', 'propose-item', 'finish-own-task'];

describe('rights', () => {
  it.each<readonly [ForumRole, readonly Right[]]>([
    ['guest', OF_MEMBERS],
    ['member', OF_MEMBERS],
    ['chair', [...OF_MEMBERS, 'publish-agenda', 'settle-tasks']],
    ['secretariat', EVERY],
    [
      'operator',
      [
        'see-minutes',
        'answer-on-behalf',
        'publish-agenda',
        'settle-tasks',
        'import-minutes',
        'plan-meetings',
        'change-settings',
      ],
    ],
  ])('let %s do what the role is for', (role, expected) => {
    const held = EVERY.filter((right) => may(role, right));

    expect(new Set(held)).toEqual(new Set(expected));
  });

  it('are nobody’s who has no role', () => {
    expect(EVERY.filter((right) => may(null, right))).toEqual([]);
  });
});
