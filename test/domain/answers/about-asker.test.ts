import { aboutAsker } from '../../../src/domain/answers/about-asker';

describe('aboutAsker', () => {
  it.each([
    ['hvad har jeg lovet?', 'hvad har Ida Vig lovet?'],
    ['Hvilke opgaver har jeg', 'Hvilke opgaver har Ida Vig'],
    ['vis mine opgaver', 'vis Ida Vig opgaver'],
    ['var jeg med til mødet i maj?', 'var Ida Vig med til mødet i maj?'],
    ['hvem sad der i stedet for mig i marts', 'hvem sad der i stedet for Ida Vig i marts'],
    ['hvor mange gange har jeg meldt afbud', 'hvor mange gange har Ida Vig meldt afbud'],
    ['What are my tasks?', 'What are Ida Vig tasks?'],
    ['what did i promise in May', 'what did Ida Vig promise in May'],
    ['was I absent?', 'was Ida Vig absent?'],
    ['hvad skal jeg nå inden næste møde?', 'hvad skal Ida Vig nå inden næste møde?'],
  ])('puts the name of the asker into: %s', (question, named) => {
    expect(aboutAsker(question, 'Ida Vig')).toBe(named);
  });

  it.each([
    'jeg kan ikke huske, om Bo Dam var med i maj',
    'hvordan melder jeg afbud?',
    'hvad skal jeg gøre for at få svar?',
    'hvor finder jeg mine opgaver?',
    'kan jeg se, hvem der deltog?',
    'jeg vil gerne vide, hvad der blev besluttet om skolerne',
    'hvem har opgaver i maj?',
    'I april deltog Bo Dam',
  ])('leaves alone: %s', (question) => {
    expect(aboutAsker(question, 'Ida Vig')).toBe(question);
  });

  it('leaves alone what somebody without a name asks', () => {
    expect(aboutAsker('hvad har jeg lovet?', ' ')).toBe('hvad har jeg lovet?');
  });
});
