import { analyse } from '../../../src/domain/language/analyse';
import { danishLexicon, englishLexicon, Lexicon } from '../../../src/domain/language/lexicon/lexicon';

const stems = (text: string): readonly string[] => analyse(text).map((term) => term.stem);
const related = (text: string): readonly string[] =>
  danishLexicon()
    .relatedTo(stems(text))
    .map((one) => one.join(' '));

describe('Lexicon', () => {
  it('relates the words of a line to each other', () => {
    const lexicon = new Lexicon(['kat, mis']);

    expect([lexicon.relatedTo(['kat']), lexicon.relatedTo(['mis'])]).toEqual([[['mis']], [['kat']]]);
  });

  it('relates a wider word to narrower ones, but not back', () => {
    const lexicon = new Lexicon(['dyr > kat']);

    expect([lexicon.relatedTo(['dyr']), lexicon.relatedTo(['kat'])]).toEqual([[['kat']], []]);
  });

  it('relates a word whose forms begin unlike each other', () => {
    const lexicon = new Lexicon(['børn, småfolk', 'gik > spadsere']);

    expect(lexicon.relatedTo(stems('barnet'))).toEqual([stems('småfolk')]);
    expect(lexicon.relatedTo(stems('gå'))).toEqual([stems('spadsere')]);
  });

  it('relates a word by all the lines it stands in, each other word once', () => {
    const lexicon = new Lexicon(['kat, mis', 'kat > mis, dyr']);

    expect(lexicon.relatedTo(['kat'])).toEqual([['mis'], ['dyr']]);
  });

  it('finds the longest expression at a place', () => {
    const lexicon = new Lexicon(['træde ind, erstatte']);

    expect(lexicon.matchAt(stems('hun træder ind i dag'), 1)).toBe(2);
    expect(lexicon.matchAt(stems('hun går ind i dag'), 1)).toBe(0);
  });
});

describe('the Danish lexicon', () => {
  it.each([
    ['drop', 'iv'],
    ['sygehus', 'hospital'],
    ['skærm', 'virtuel'],
    ['koste', 'udgift'],
    ['dø', 'opsig'],
    ['reserve', 'suppleant'],
  ])('knows that %s may be written as %s', (asked, written) => {
    expect(related(asked)).toContain(stems(written).join(' '));
  });
});

describe('the English lexicon', () => {
  it('translates words of questions', () => {
    expect(englishLexicon().relatedTo(stems('meeting'))).toEqual([stems('møde')]);
  });
});
