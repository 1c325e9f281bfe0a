import { da } from '../../src/texts/da';
import { en } from '../../src/texts/en';

/** Every sentence with its path; functions are called with samples. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentences((value as (...samples: unknown[]) => unknown)(3, 'x', 'y'), `${path}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Written alike in both languages, or not written in words. */
const SAME =
  /^\.dates\.(?:day|months|weekdays)|^\.cards\.quote|^\.inquiries\.question|^\.versions\.(?:stateV|v)ersion/;

describe('the texts', () => {
  it('say everything in English too', () => {
    const paths = (texts: unknown): readonly string[] => sentences(texts).map(([path]) => path);

    expect(paths(en)).toEqual(paths(da));
  });

  it('are translated, not copied', () => {
    const danish = new Map(sentences(da));
    const copied = sentences(en).filter(([path, text]) => !SAME.test(path) && danish.get(path) === text);

    expect(copied).toEqual([]);
  });

  it.each([
    ['Danish', da],
    ['English', en],
  ])('have no exclamation marks and no emoji in %s', (_name, texts) => {
    const loud = sentences(texts).filter(([, text]) => /!|\p{Extended_Pictographic}/u.test(text));

    expect(loud).toEqual([]);
  });

  it('list commands of their own language', () => {
    expect(da.help.commands.map(({ command }) => command)).toContain('hjælp');
    expect(en.help.commands.map(({ command }) => command)).toContain('help');
  });
});
