import { leansOn, pointsBack } from '../../../src/domain/answers/follow-up';
import { plainWords } from '../../../src/domain/answers/wording';

describe('leansOn', () => {
  it.each([
    ['og hvornår?', 1],
    ['hvem ellers?', 0],
    ['hvem tager sig af det?', 2],
    ['hvad sagde hun til broen?', 2],
    ['er der nok til den?', 2],
  ])('takes "%s" with the question before', (question, terms) => {
    expect(leansOn(plainWords(question), terms)).toBe(true);
  });

  it.each([
    ['Hvad er der sket med badebroen?', 1],
    ['hvad blev der besluttet om badebroen', 2],
    ['hvor meget står der på kontoen til badebroen', 3],
    ['hvad koster badebroen?', 2],
  ])('understands "%s" by itself', (question, terms) => {
    expect(leansOn(plainWords(question), terms)).toBe(false);
  });
});

describe('pointsBack', () => {
  it.each(['hvornår er den færdig', 'hvad koster det', 'is it open'])('is true of "%s"', (question) => {
    expect(pointsBack(plainWords(question))).toBe(true);
  });

  it.each(['hvornår ses de igen', 'hvornår mødes vi', 'hvem er formand'])('is false of "%s"', (question) => {
    expect(pointsBack(plainWords(question))).toBe(false);
  });
});
