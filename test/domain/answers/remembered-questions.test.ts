import { understand, type Surroundings } from '../../../src/domain/answers/question';
import { rememberedQuestion } from '../../../src/domain/answers/remembered-questions';
import { Vocabulary } from '../../../src/domain/language/vocabulary';
import { sheet } from './samples';

const FREQUENCIES = new Map([
  ['sårplej', 3],
  ['video', 5],
]);

function minutes(): Surroundings {
  return { sheets: [sheet({})], vocabulary: new Vocabulary(FREQUENCIES, 20) };
}

const ask = (question: string, surroundings: Surroundings, context: readonly string[] = []) =>
  understand({ question, language: null, context }, surroundings);

describe('questions that were understood', () => {
  it('are remembered for those that lean on them', () => {
    const surroundings = minutes();
    const own = ask('Hvem passer sårplejen på video?', surroundings);

    expect(rememberedQuestion('Hvem passer sårplejen på video?', 'da', surroundings)).toBe(own);
  });

  it('make no difference to how the next one is understood', () => {
    const surroundings = minutes();
    const first = 'Hvem passer sårplejen på video?';
    ask(first, surroundings);

    const remembered = ask('og hvornår?', surroundings, [first]);
    const fresh = ask('og hvornår?', minutes(), [first]);

    expect(remembered.terms.length).toBeGreaterThan(0);
    expect(remembered.terms).toEqual(fresh.terms);
    expect(remembered.kind).toBe(fresh.kind);
  });

  it('are forgotten when the minutes change', () => {
    const surroundings = minutes();
    ask('Hvem passer sårplejen?', surroundings);

    const changed = { ...surroundings, vocabulary: new Vocabulary(FREQUENCIES, 21) };

    expect(rememberedQuestion('Hvem passer sårplejen?', 'da', changed)).toBeUndefined();
  });

  it('are forgotten when many others were asked', () => {
    const surroundings = minutes();
    ask('Hvem passer sårplejen?', surroundings);

    for (let n = 0; n < 200; n += 1) ask(`Hvem passer video ${String(n)}?`, surroundings);

    expect(rememberedQuestion('Hvem passer sårplejen?', 'da', surroundings)).toBeUndefined();
  });
});
