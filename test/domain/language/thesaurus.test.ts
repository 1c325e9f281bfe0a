import { analyse } from '../../../src/domain/language/analyse';
import { DANISH_THESAURUS } from '../../../src/domain/language/lexicon/danish/danish-thesaurus';
import { ENGLISH_THESAURUS } from '../../../src/domain/language/lexicon/english/english-thesaurus';
import { danishLexicon, englishLexicon, type Lexicon } from '../../../src/domain/language/lexicon/lexicon';
import { isStopWord } from '../../../src/domain/language/stop-words';

const stems = (text: string): readonly string[] => analyse(text).map((term) => term.stem);
const related = (lexicon: Lexicon, text: string): readonly string[] =>
  lexicon.relatedTo(stems(text)).map((one) => one.join(' '));
const expressions = (line: string): readonly string[] => line.split(/, | > /u);

/** An expression that would be found in any text, or in none. */
function isEmpty(expression: string): boolean {
  const words = analyse(expression);
  return words.every((word) => isStopWord(word.folded));
}

describe('the thesaurus', () => {
  it('holds no Danish expression that stands in any text', () => {
    const empty = DANISH_THESAURUS.flatMap(expressions).filter(isEmpty);

    expect(empty.filter((expression) => !expression.includes(' '))).toEqual([]);
  });

  it('has one arrow in a line at most, and always one from English', () => {
    const arrows = (line: string): number => line.split(' > ').length - 1;

    expect(DANISH_THESAURUS.filter((line) => arrows(line) > 1)).toEqual([]);
    expect(ENGLISH_THESAURUS.filter((line) => arrows(line) !== 1)).toEqual([]);
  });

  it.each([
    ['støttestrømper', 'kompressionsstrømper'],
    ['oldekolle', 'seniorbofællesskab'],
    ['bistandshjælp', 'kontanthjælp'],
    ['zebrastribe', 'fodgængerfelt'],
    ['fyringsrunde', 'personalereduktion'],
    ['gå ud af', 'udtræde'],
    ['lægge på is', 'bero'],
  ])('knows that minutes may write %s as %s', (asked, written) => {
    expect(related(danishLexicon(), asked)).toContain(stems(written).join(' '));
  });

  it.each([
    ['cutbacks', 'besparelse'],
    ['foster care', 'plejefamilie'],
    ['pothole', 'vejvedligeholdelse'],
  ])('knows the Danish of %s', (asked, written) => {
    expect(related(englishLexicon(), asked)).toContain(stems(written).join(' '));
  });
});
