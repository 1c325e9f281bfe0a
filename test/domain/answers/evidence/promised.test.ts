import { evidenceIn } from '../sample-items';
import { quote, sheet } from '../samples';

const PROMISE = 'Ida Holt skærer vejledningen ned til to sider inden jul.';
const TEXT = `Vejledningen om hjemtransport er lang. ${PROMISE} Den var på seks sider, da Per Dam skrev den.`;
const ITEM = {
  number: 2,
  title: 'Hjemtransport',
  outcome: 'decided',
  quote: quote('Hjemtransport'),
} as const;

/** The first quote of the answer from an item in which somebody promises something; null without an answer. */
function answerTo(question: string, owner: string | null): string | null {
  const start = 100 + TEXT.indexOf(PROMISE);
  const promise = { ...quote(PROMISE, 2), span: { start, end: start + PROMISE.length } };
  const minutes = sheet({
    items: [{ ...ITEM, decision: null }],
    tasks: [
      {
        task: 'Skære vejledningen ned',
        owner,
        ownerKind: 'person',
        due: null,
        dueText: 'inden jul',
        recurrence: null,
        quote: promise,
      },
    ],
  });
  const item = { of: minutes, title: 'Hjemtransport', sections: [['case', TEXT]] } as const;
  const { status, citations } = evidenceIn([item], question);
  return status === 'answered' ? (citations[0]?.quote ?? '') : null;
}

describe('who is to do a thing', () => {
  it.each([
    'hvem skal barbere og forenkle vejledningen',
    'hvem lovede at beskære og opdatere vejledningen grundigt',
    'hvem strammer og forenkler og pynter vejledningen',
  ])('is told by the promise of the item, in other words too: %s', (question) => {
    expect(answerTo(question, 'Ida Holt')).toContain(PROMISE);
    expect(answerTo(question, null)).toBeNull();
  });

  it('and by when, is told by it as well', () => {
    expect(answerTo('hvornår skal de barbere og forenkle vejledningen', 'Ida Holt')).toContain(PROMISE);
  });

  it('is not told where it is asked who did something', () => {
    expect(answerTo('hvem vandt konkurrencen om hjemtransport', 'Ida Holt')).toBeNull();
  });

  it('does not tell who did it', () => {
    expect(answerTo('hvem fik vejledningen ned til to sider', 'Ida Holt')).toBeNull();
  });

  it('is not told of a thing that the item does not name', () => {
    expect(answerTo('hvem forkorter skrivet om Solskovhjemmet', 'Ida Holt')).toBeNull();
  });
});
