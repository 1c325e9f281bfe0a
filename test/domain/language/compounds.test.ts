import { splitCompound } from '../../../src/domain/language/compounds';
import { Vocabulary } from '../../../src/domain/language/vocabulary';

const vocabulary = new Vocabulary(
  new Map(['hjert', 'rapport', 'selvskad', 'indsats'].map((stem) => [stem, 1])),
  4,
);

function vocabularyOf(...stems: readonly string[]): Vocabulary {
  return new Vocabulary(new Map(stems.map((stem) => [stem, 1])), stems.length);
}

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

  it('lets a short word end a compound, and no ending', () => {
    const words = vocabularyOf('udvid', 'fisk', 'tal', 'les');

    expect(splitCompound('fisketallene', words)?.head).toBe('tal');
    expect(splitCompound('udvidelsen', words)).toBeNull();
  });

  it('takes an ending for no word: evaluering', () => {
    expect(splitCompound('evaluering', vocabularyOf('evalu', 'evaluer', 'ring'))).toBeNull();
  });

  it('does not take the beginning of the word itself for a part', () => {
    expect(splitCompound('rammeaftalerne', vocabularyOf('rammeaftal', 'alerne'))).toBeNull();
  });

  it('leaves short words whole', () => {
    expect(splitCompound('hjerte', vocabulary)).toBeNull();
  });
});
