import { ownerKindOf } from '../../../src/domain/imports/owner-kind';

describe('the kind of an owner somebody wrote', () => {
  it.each([
    [null, 'unassigned'],
    ['Tora Vang', 'person'],
    ['Tora', 'person'],
    ['Havby Kommune', 'organisation'],
    ['Sekretariatet', 'group'],
    ['alle', 'group'],
  ])('of "%s" is %s', (owner, expected) => {
    expect(ownerKindOf(owner)).toBe(expected);
  });
});
