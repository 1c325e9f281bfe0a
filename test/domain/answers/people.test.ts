import { knownPeople, mentionedPeople, samePerson } from '../../../src/domain/answers/people';
import { analyse } from '../../../src/domain/language/analyse';
import { isStopWord } from '../../../src/domain/language/stop-words';
import { person, sheet, vocabularyOf } from './samples';

const SHEETS = [
  sheet({ participants: [person('Solvej Holm'), person('Mette Lund'), person('Mette Krogh')] }),
];
const PEOPLE = knownPeople(SHEETS);
const VOCABULARY = vocabularyOf(...Array.from({ length: 40 }, () => 'en holm i fjorden'));

function names(question: string): readonly string[] {
  const words = analyse(question).filter((word) => !isStopWord(word.folded));
  return mentionedPeople(words, PEOPLE, VOCABULARY)?.people.map(({ facts }) => facts.name) ?? [];
}

describe('samePerson', () => {
  it.each([
    ['Anton Høj Berg', 'Anton Høg Berg'],
    ['Lis Ravn', 'Lis Marie Ravn'],
  ])('takes %s for %s', (one, other) => {
    expect(samePerson(one, other)).toBe(true);
  });

  it.each([
    ['Mette Lund', 'Mette Krogh'],
    ['Mette', 'Mette Lund'],
    ['Ole Berg', 'Ulf Berg'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(samePerson(one, other)).toBe(false);
  });
});

describe('mentionedPeople', () => {
  it('finds a full name, a first name and a genitive', () => {
    expect([
      names('var Solvej Holm der'),
      names('hvad skal solvej'),
      names('hvad er Solvejs opgave'),
    ]).toEqual([['Solvej Holm'], ['Solvej Holm'], ['Solvej Holm']]);
  });

  it('forgives a slip in one of two names', () => {
    expect(names('deltog Solveg Holm')).toEqual(['Solvej Holm']);
  });

  it('gives everybody a first name fits', () => {
    expect(names('hvor var Mette')).toEqual(['Mette Lund', 'Mette Krogh']);
  });

  it('does not take an ordinary word for a surname', () => {
    expect(names('hvor ligger den holm')).toEqual([]);
  });
});

describe('knownPeople', () => {
  const sheets = [
    sheet({ participants: [person('Ida Lund'), person('Mette Krogh')] }),
    sheet({ participants: [person('Ida Vestergaard')] }),
  ];
  const spellings = (confirmed?: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    knownPeople(sheets, confirmed).map((one) => one.spellings);

  it('keeps names apart that nobody confirmed to be one person', () => {
    expect(spellings()).toEqual([['Ida Lund'], ['Mette Krogh'], ['Ida Vestergaard']]);
  });

  it('knows a person by all names somebody confirmed, and asks for both when it is taken back', () => {
    expect(spellings([['Ida Lund', 'Ida Vestergaard']])).toEqual([
      ['Ida Lund', 'Ida Vestergaard'],
      ['Mette Krogh'],
    ]);
    expect(spellings()).toHaveLength(3);
  });

  it('takes no notice of names the minutes do not have', () => {
    expect(spellings([['Ida Lund', 'Ida Berg']])).toHaveLength(3);
  });
});
