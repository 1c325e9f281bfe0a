import { PatternBattery } from '../../../src/domain/language/pattern-battery';
import { phrase } from '../../../src/domain/language/phrase';
import { OUTCOME_CUES } from '../../../src/domain/minutes/outcomes/cues';

const battery = (...sources: readonly string[]): PatternBattery<RegExp> =>
  new PatternBattery(
    sources.map((source) => phrase(source)),
    (pattern) => pattern,
  );
const count = (patterns: readonly RegExp[]): number => patterns.length;

describe('PatternBattery', () => {
  it('offers the patterns whose word the text holds, in their order', () => {
    const [one, , three] = [phrase('udsat'), phrase('godkendt'), phrase('møde')];
    const patterns = new PatternBattery([one, phrase('godkendt'), three], (pattern) => pattern);

    expect(patterns.candidates('Mødet blev udsat.')).toEqual([one, three]);
  });

  it('offers a pattern it knows nothing of for every text', () => {
    expect(count(battery('\\d+').candidates('uden tal'))).toBe(1);
  });

  it('finds damaged letters and capitals', () => {
    expect(count(battery('møde').candidates('MÅDET'))).toBe(1);
  });

  it('offers all of them where a text holds characters of two units', () => {
    expect(count(battery('udsat', 'godkendt').candidates('\u{1d4d0}'))).toBe(2);
  });

  it.each([
    'Punktet blev udsat til næste møde',
    'Godkendt',
    'VEDTAGET',
    'Sagen blev ikke behandlet',
    'Alle er ok.',
  ])('never leaves out a pattern that matches: %s', (text) => {
    const cues = new PatternBattery(OUTCOME_CUES, ({ pattern }) => pattern);
    const matching = OUTCOME_CUES.filter(({ pattern }) => text.match(pattern) !== null);

    expect(matching.length).toBeGreaterThan(0);
    expect(cues.candidates(text)).toEqual(expect.arrayContaining(matching));
  });
});
