import { mainQuestion } from '../../../src/domain/answers/main-question';

describe('mainQuestion', () => {
  it.each([
    ['Jeg skal skrive til dem, der ikke kom i maj, hvem er det?', 'hvem ikke kom i maj?'],
    ['jeg vil ringe til de som meldte fra til chefmødet - hvem var det så', 'hvem meldte fra til chefmødet?'],
    ['I must write to those who missed the meeting in May, who are they?', 'who missed the meeting in May?'],
  ])('is who did it, where it is asked at last: %s', (text, asked) => {
    expect(mainQuestion(text)).toBe(asked);
  });

  it.each(['Hvem manglede i maj?', 'Jeg skal hente status, hvad kommer først?', 'hvem er det?'])(
    'leaves other questions as they are: %s',
    (text) => {
      expect(mainQuestion(text)).toBe(text);
    },
  );
});
