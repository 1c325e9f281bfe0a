import { foldWord } from '../../../src/domain/language/fold';
import { isStopWord } from '../../../src/domain/language/stop-words';

describe('isStopWord', () => {
  it.each(['og', 'det', 'så', 'blev', 'the', 'hende', 'videre', "when's"])('drops %s', (word) => {
    expect(isStopWord(foldWord(word))).toBe(true);
  });

  it.each(['ikke', 'ingen', 'tre', 'ny', 'næste', 'uden'])('keeps %s', (word) => {
    expect(isStopWord(foldWord(word))).toBe(false);
  });
});
