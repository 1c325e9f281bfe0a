import { chosenForum } from '../../../src/domain/imports/chosen-forum';

describe('the forum a form names', () => {
  it.each([
    ['takes the one chosen from the list', { listed: 'Havudvalget', written: null }, null, 'Havudvalget'],
    [
      'leaves a name that only stood there',
      { listed: 'Havudvalget', written: 'Kort referat' },
      'Kort referat',
      'Havudvalget',
    ],
    [
      'takes a typed name where the list stands as it was',
      { listed: 'Havudvalget', written: 'Strandudvalget' },
      'Havudvalget',
      'Strandudvalget',
    ],
    [
      'takes a typed name without a list',
      { listed: null, written: 'Strandudvalget' },
      null,
      'Strandudvalget',
    ],
    ['knows none where both are empty', { listed: null, written: null }, 'Havudvalget', null],
  ] as const)('%s', (_name, inputs, before, expected) => {
    expect(chosenForum(inputs, before)).toBe(expected);
  });
});
