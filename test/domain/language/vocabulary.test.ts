import { Vocabulary } from '../../../src/domain/language/vocabulary';

const vocabulary = new Vocabulary(
  new Map([
    ['hospital', 9],
    ['hospitalsledels', 1],
    ['regionshospital', 4],
    ['prøhospital', 2],
    ['klyng', 7],
    ['2024', 5],
  ]),
  12,
);

describe('Vocabulary', () => {
  it('knows how often a term stands', () => {
    expect([vocabulary.frequency('hospital'), vocabulary.frequency('skole')]).toEqual([9, 0]);
  });

  it('finds compounds by their beginning and by their head', () => {
    expect(vocabulary.startingWith('hospital', 10)).toEqual(['hospitalsledels']);
    expect(vocabulary.endingWith('hospital', 10)).toEqual(['regionshospital', 'prøhospital']);
    expect(vocabulary.endingWith('hospital', 1)).toHaveLength(1);
  });

  it('finds what a misspelled word may have meant', () => {
    expect(vocabulary.near('hopsital')).toEqual([{ term: 'hospital', distance: 1 }]);
  });

  it('corrects neither short words nor numbers', () => {
    expect([...vocabulary.near('hosp'), ...vocabulary.near('2025')]).toEqual([]);
  });
});
