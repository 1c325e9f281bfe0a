import { splitCompound } from '../../../src/domain/language/compounds';
import { Vocabulary } from '../../../src/domain/language/vocabulary';

const vocabulary = new Vocabulary(
  new Map(['hjert', 'rapport', 'selvskad', 'indsats'].map((stem) => [stem, 1])),
  4,
);

describe('splitCompound', () => {
  it('splits where both parts are words of the corpus', () => {
    expect(splitCompound('hjerterapporten', vocabulary)).toEqual({ first: 'hjert', head: 'rapport' });
  });

  it('takes a linking s off', () => {
    expect(splitCompound('rapportsindsats', vocabulary)).toEqual({ first: 'rapport', head: 'indsats' });
  });

  it('leaves a word whole of which one part is unknown', () => {
    expect(splitCompound('hjerteklappen', vocabulary)).toBeNull();
  });

  it('leaves short words whole', () => {
    expect(splitCompound('hjerte', vocabulary)).toBeNull();
  });
});
