import { neededForm, neededWords } from '../../../src/domain/language/needed-words';
import { phrase } from '../../../src/domain/language/phrase';

const needed = (source: string): readonly string[] | null => neededWords(phrase(source).source);

describe('neededWords', () => {
  it('finds the letters every match has', () => {
    expect(needed('godkend(?:t|es)')).toEqual(['godkend']);
  });

  it('wants one word of each alternative', () => {
    expect(needed('udsat|(?:blev )?udskudt')).toEqual(['udsat', 'udskudt']);
  });

  it('takes of several words the one that tells most', () => {
    expect(needed('til (?:orientering|efterretning)')).toEqual(['orientering', 'efterretning']);
  });

  it.each(['(?:senest )?uge', 'uge(?: \\d+)?', '(?<!ikke )uge(?! \\d)', '[xyz]*uge', 'g?uge{0,2}ns? uge'])(
    'leaves out what a match can do without: %s',
    (source) => {
      expect(needed(source)).toEqual(['uge']);
    },
  );

  it('takes the three Danish letters for one', () => {
    expect(needed('på møde')).toEqual([neededForm('MÅDE')]);
  });

  it.each(['\\d+', '(?:sag|\\d+)', 'a'])('knows nothing of %s', (source) => {
    expect(needed(source)).toBeNull();
  });
});
