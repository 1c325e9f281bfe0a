import { detectLanguage } from '../../../src/domain/answers/detect-language';

describe('detectLanguage', () => {
  it.each(['Who was absent in March?', 'What did the cluster decide about the pilot?'])(
    'hears English in %s',
    (question) => {
      expect(detectLanguage(question)).toBe('en');
    },
  );

  it.each(['hvem manglede i marts', 'IV-aftalen?', 'hva koster det', 'Var Mette Lund til mødet?'])(
    'hears Danish in %s',
    (question) => {
      expect(detectLanguage(question)).toBe('da');
    },
  );
});
