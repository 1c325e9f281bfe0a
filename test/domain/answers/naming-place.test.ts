import { isNamingPlace } from '../../../src/domain/answers/naming-place';
import { isVerbPlace } from '../../../src/domain/answers/verb-place';
import { analyse } from '../../../src/domain/language/analyse';

function wordsAt(question: string, fits: (words: ReturnType<typeof analyse>, at: number) => boolean): string {
  const words = analyse(question);
  return words
    .filter((_, at) => fits(words, at))
    .map(({ text }) => text)
    .join(' ');
}

describe('isNamingPlace', () => {
  it.each([
    ['hvad koster brandstationen', 'brandstationen'],
    ['hvilket firma leverer kager', 'firma'],
    ['hvad sagde de om den fælles natdækning', 'natdækning'],
    ['hvem er Ida fra Tornby', 'Ida Tornby'],
    ['hvor mange hunde bor der i byen', 'byen'],
    ['hvad skal de købe', ''],
    ['hvornår er det slut', ''],
  ])('finds in "%s" the things "%s"', (question, things) => {
    expect(wordsAt(question, isNamingPlace)).toBe(things);
  });
});

describe('isVerbPlace', () => {
  it.each([
    ['hvem prikker til Ida', 'prikker'],
    ['hvem skal prikke til Ida', 'prikke'],
    ['hvornår skal vi mødes', 'mødes'],
    ['hvad har de købt', 'købt'],
    ['hvad koster kager', 'koster'],
    ['hvor mange sender vi på kursus', 'sender'],
  ])('finds in "%s" the verb "%s"', (question, verb) => {
    expect(wordsAt(question, isVerbPlace)).toContain(verb);
  });

  it('finds none among things', () => {
    expect(wordsAt('prisen på en kage til klubben', isVerbPlace)).toBe('');
  });
});
