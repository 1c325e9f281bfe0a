import { evidenceIn } from '../sample-items';
import { sheet } from '../samples';

const SHEET = sheet();

function statusOf(question: string, text: string): string {
  return evidenceIn([{ of: SHEET, title: 'Orientering', sections: [['decision', text]] }], question).status;
}

describe('a question for a body of one kind', () => {
  it.each([
    [
      'hvilket firma leverer senge til hospicet?',
      'Firmaet Lindholm Inventar ApS leverer senge til hospicet.',
    ],
    ['hvilken kommune opdaterer pjecen om hofter?', 'Strandlev Kommune opdaterer pjecen om hofter.'],
    ['hvilke kommuner prøver tilbuddet om natvagt?', 'Alle fire kommuner prøver tilbuddet om natvagt.'],
    ['hvilken afdeling afprøver vogne til medicin?', 'Lungeafdelingen afprøver vogne til medicin.'],
    ['hvilke plejehjem afprøver vogne til medicin?', 'Plejehjemmet Birkegården afprøver vogne til medicin.'],
    ['hvilke skoler prøver tilbuddet om natvagt?', 'Alle kommunens skoler prøver tilbuddet om natvagt.'],
  ])('is answered where the sentence names one: %s', (question, text) => {
    expect(statusOf(question, text)).toBe('answered');
  });

  it('is answered by several of them, whatever they are said to do', () => {
    const text =
      'Naturskolen er tegnet af en arkitekt. Huset er betalt af Havby Kommune, Nørby Kommune og Skovby Kommune.';
    const { citations } = evidenceIn(
      [{ of: SHEET, title: 'Naturskolen', sections: [['case', text]] }],
      'hvilke kommuner punger ud til naturskolen?',
    );

    expect(citations[0]?.quote).toContain('Nørby Kommune');
  });

  it.each([
    ['hvilket firma leverer senge til hospicet?', 'Et firma leverer senge til hospicet fra maj.'],
    ['hvilke plejehjem afprøver vogne til medicin?', 'Udvalgte plejehjem afprøver vogne til medicin.'],
    ['hvilken kommune opdaterer pjecen om hofter?', 'Hver kommune opdaterer pjecen om hofter.'],
    [
      'hvilken afdeling afprøver vogne til medicin?',
      'Bo Vig fortalte, at afdelingen afprøver vogne til medicin.',
    ],
  ])('is not answered where it names none: %s', (question, text) => {
    expect(statusOf(question, text)).toBe('noAnswer');
  });
});
