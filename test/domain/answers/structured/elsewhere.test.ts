import { askedMentions } from '../../../../src/domain/answers/structured/asked-mentions';
import { asked, sheet } from '../samples';

const SHEETS = [
  sheet({ forumName: 'Sundbyklyngen', date: '2024-04-10' }),
  sheet({ forumName: 'Lerbjergklyngen', date: '2024-05-02', place: 'Lerbjerg Rådhus' }),
];
const TEXTS = ['Telemedicin og KOL-skolen blev drøftet.'];

describe('a question whether others deal with something', () => {
  it.each([
    ['er det kun Sundbyklyngen der er i gang med telemedicin?', 'no'],
    ['er telemedicin oppe andre steder end i Sundbyklyngen?', 'yes'],
    ['har andre end Sundbyklyngen haft KOL på?', 'yes'],
    ['is Sundbyklyngen the only one working with telemedicine?', 'no'],
    ['is telemedicine on the agenda anywhere other than Sundbyklyngen?', 'yes'],
  ])('is put to all other minutes: %s', (question, lead) => {
    const mentions = askedMentions(asked(question, { sheets: SHEETS, texts: TEXTS }), SHEETS);

    expect(mentions?.lead).toBe(lead);
    expect(mentions?.question.scope.sheets.map(({ forumName }) => forumName)).toEqual(['Lerbjergklyngen']);
  });

  it.each([
    'er det kun Sundbyklyngen der skal betale?',
    'er det kun på mandage der er telemedicin?',
    'bruger de mere telemedicin i Sundbyklyngen end andre steder?',
    'hvor mange andre end Sundbyklyngen betaler til telemedicin?',
  ])('is not seen in another: %s', (question) => {
    expect(askedMentions(asked(question, { sheets: SHEETS, texts: TEXTS }), SHEETS)).toBeNull();
  });
});
