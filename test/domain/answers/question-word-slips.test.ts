import { withQuestionWordsSpelled } from '../../../src/domain/answers/question-word-slips';

describe('question words', () => {
  it.each([
    ['hvike skoler er med', 'hvilke skoler er med'],
    ['hvonår åbner huset', 'hvornår åbner huset'],
    ['vornår åbner huset', 'hvornår åbner huset'],
    ['Hvordna går det', 'hvordan går det'],
    ['og hvem bestemmer, hvrofor', 'og hvem bestemmer, hvorfor'],
    ['wich schools take part', 'which schools take part'],
  ])('are read through a slip of the finger: %s', (written, meant) => {
    expect(withQuestionWordsSpelled(written)).toBe(meant);
  });

  it.each([
    'Hver tredje hvide bil hviler hos Hvam',
    'hvori består det',
    'Vor vilje er stor',
    'hvis det haster',
  ])('are not seen in other words: %s', (written) => {
    expect(withQuestionWordsSpelled(written)).toBe(written);
  });
});
