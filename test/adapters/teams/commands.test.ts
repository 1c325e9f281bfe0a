import { commandIn } from '../../../src/adapters/teams/commands';

describe('commands', () => {
  it.each(['hjælp', 'HJÆLP', 'hjaelp', 'hjalp', 'hjÅlp', 'hjÃ¦lp', 'hj?lp', '/hjælp', ' hjælp! '])(
    'take "%s" for hjælp',
    (text) => {
      expect(commandIn(text)).toEqual({ name: 'help', language: 'da' });
    },
  );

  it.each(['møder', 'moder', 'moeder', 'mÃ¸der', 'mÅder', 'm\ufffdder'])('take "%s" for møder', (text) => {
    expect(commandIn(text)).toEqual({ name: 'meetings', language: 'da' });
  });

  it.each(['hej', 'Hej!', 'Hej Referatbot.', 'goddag', 'Hvem er du?', 'hvad kan du'])(
    'take "%s" for a wish to be shown around',
    (text) => {
      expect(commandIn(text)).toEqual({ name: 'help', language: 'da' });
    },
  );

  it.each(['tak', 'Mange tak!', 'tak for hjælpen'])('take "%s" for thanks', (text) => {
    expect(commandIn(text)).toEqual({ name: 'thanks', language: 'da' });
  });

  it.each(['thanks', 'Thanks a lot!', 'thank you very much'])('take "%s" for thanks in English', (text) => {
    expect(commandIn(text)).toEqual({ name: 'thanks', language: 'en' });
  });

  it.each([
    'importér',
    'importer',
    'Importér.',
    'ImportÉr',
    'import\ufffdr',
    'importer referat',
    'Læg referat ind',
  ])('take "%s" for import', (text) => {
    expect(commandIn(text)).toEqual({ name: 'import', language: 'da' });
  });

  it.each(['flyt møde', 'Aflys møde.', 'fremmøde'])('lead from "%s" to the meetings', (text) => {
    expect(commandIn(text)).toEqual({ name: 'meetings', language: 'da' });
  });

  it.each(['hvornår er næste møde?', 'Hvornår mødes vi igen?', 'kommende møder'])(
    'lead from "%s" to the meetings, planned ones first',
    (text) => {
      expect(commandIn(text)).toEqual({ name: 'meetings', language: 'da' });
    },
  );

  it.each(['hvornår er næste møde i Fjordklyngen?', 'hvad skete der på næste møde?'])(
    'leave "%s" to the minutes',
    (text) => {
      expect(commandIn(text)).toBeNull();
    },
  );

  it.each(['okay', 'ok tak', 'Super!'])('take "%s" for thanks as well', (text) => {
    expect(commandIn(text)).toEqual({ name: 'thanks', language: 'da' });
  });

  it.each([
    ['Hi, I am new here. What can you do?', 'en'],
    ['Hej, jeg er ny her - hvad kan du?', 'da'],
  ])('take "%s" for a wish to be shown around', (text, language) => {
    expect(commandIn(text)).toEqual({ name: 'help', language });
  });

  it.each([
    ['vis mig punktet', 'da'],
    ['Må jeg se punktet?', 'da'],
    ['show me the item', 'en'],
  ])('take "%s" for the item behind the answer', (text, language) => {
    expect(commandIn(text)).toEqual({ name: 'item', language });
  });

  it.each([
    ['Hvilke udvalg er der?', 'da'],
    ['Which committees are there?', 'en'],
  ])('take "%s" for the committees', (text, language) => {
    expect(commandIn(text)).toEqual({ name: 'forums', language });
  });

  it('answer in the language of the word', () => {
    expect(commandIn('help')?.language).toBe('en');
  });

  it.each([
    'hvilke møder',
    'hjælp mig med mødet',
    'mødet',
    'opgave',
    'hej, hvem var med?',
    'import af medicin',
    'hvem er Tora?',
    '',
  ])('leave "%s" to be asked', (text) => {
    expect(commandIn(text)).toBeNull();
  });
});
