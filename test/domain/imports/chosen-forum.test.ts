import { chosenForum } from '../../../src/domain/imports/chosen-forum';

describe('the forum a form names', () => {
  it('is the one chosen from the list', () => {
    expect(chosenForum({ listed: 'Havudvalget', written: null }, null)).toBe('Havudvalget');
  });

  it('is the one chosen from the list although another name still stands in the form', () => {
    const inputs = { listed: 'Havudvalget', written: 'Kort referat' };

    expect(chosenForum(inputs, 'Kort referat')).toBe('Havudvalget');
  });

  it('is the typed one where the list stands as it was', () => {
    const inputs = { listed: 'Havudvalget', written: 'Strandudvalget' };

    expect(chosenForum(inputs, 'Havudvalget')).toBe('Strandudvalget');
  });

  it('is the typed one without a list', () => {
    expect(chosenForum({ listed: null, written: 'Strandudvalget' }, null)).toBe('Strandudvalget');
  });

  it('is unknown where both are empty', () => {
    expect(chosenForum({ listed: null, written: null }, 'Havudvalget')).toBeNull();
  });
});
