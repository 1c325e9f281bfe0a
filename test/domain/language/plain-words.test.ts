import { plainWords } from '../../../src/domain/language/plain-words';
import { tokens } from '../../../src/domain/language/tokens';

const words = (text: string): readonly string[] => tokens(text).map((token) => token.text);

describe('plainWords', () => {
  it.each([
    'Udvalget drøftede 3 sager.',
    'I alt 1.250,50 kr. og 12.',
    '2b, 12b, 1.5a og 1.55a',
    "A's og kommunen’s plan'",
    'Børne- og ungeudvalget i IV-aftalen 2024-2027',
    'e\u0301n, ½ og hel\u00adhed',
    '',
  ])('finds the words of the tokens of %j', (text) => {
    expect(plainWords(text)).toEqual(words(text));
  });

  it.each(['F-ACT', 'plan-B', 'Fjord-\nhospital', 'mÃ¸de', 'hej \u{1f600}'])(
    'leaves %j to others',
    (text) => {
      expect(plainWords(text)).toBeNull();
    },
  );
});
