import { answerText } from '../../../../src/texts/answers';
import { evidenceIn } from '../sample-items';
import { quote, sheet } from '../samples';

const TITLE = 'Redningsveste til roklubben';
const ITEM = { number: 2, title: TITLE, outcome: 'decided', quote: quote(TITLE) } as const;
const MINUTES = sheet({ items: [{ ...ITEM, decision: null }] });

function told(question: string, text: string): string {
  const answer = evidenceIn([{ of: MINUTES, title: TITLE, sections: [['case', text]] }], question);
  return answer.status === 'answered' ? answerText(answer) : '';
}

const TALK =
  'Vagn Lykke stemte imod redningsvestene fra Nordkær, fordi de er for tunge til børn. Formanden skriver til forbundet. Saunaen er lukket.';
const ORDER =
  'Asta Bruun bestiller de 40 redningsveste hos Nordkær. Klubben har plads til dem i skuret. Vestene skal hænge ved molen den 26. maj.';

describe('a question with a second part', () => {
  it.each([
    'hvem stemte imod redningsvestene fra Nordkær, og hvad var problemet?',
    'hvem stemte imod redningsvestene fra Nordkær og hvad lå der bag',
    'Hvem stemte imod redningsvestene fra Nordkær, og hvordan lød forklaringen?',
  ])('is answered where only the first part is said in its words: %s', (question) => {
    expect(told(question, TALK)).toContain('Vagn Lykke stemte imod');
  });

  it.each([
    'hvem bestiller redningsvestene hos Nordkær, og hvornår er de klar?',
    'hvem bestiller redningsvestene hos Nordkær og hvornår senest',
    'hvem bestiller redningsvestene hos Nordkær samt hvilken dato de skal være der',
  ])('has the day from another sentence of the item: %s', (question) => {
    const answer = told(question, ORDER);

    expect(answer).toContain('Asta Bruun');
    expect(answer).toContain('26. maj');
  });

  it('is only half answered where the item tells no day', () => {
    const answer = told(
      'hvem bestiller redningsvestene hos Nordkær, og hvornår er de klar?',
      'Asta Bruun bestiller de 40 redningsveste hos Nordkær. Klubben har plads til dem i skuret.',
    );

    expect(answer).toContain('Asta Bruun');
  });

  it('is not answered from another matter', () => {
    expect(told('hvem udlejer kajakkerne i Vesterlund, og hvornår åbner de?', ORDER)).toBe('');
  });
});
