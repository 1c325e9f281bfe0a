import { analysePassage } from '../../../../src/domain/answers/analysed-passage';
import { evidenceAnswer } from '../../../../src/domain/answers/evidence/evidence-answer';
import { readItem } from '../../../../src/domain/answers/evidence/reading';
import { asked, quote, sheet } from '../samples';

const PROMISE = 'Ida Holt skærer vejledningen ned til to sider.';
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
  const promise = { text: PROMISE, span: { start, end: start + PROMISE.length } };
  const minutes = sheet({
    items: [{ ...ITEM, decision: null }],
    tasks: [
      {
        task: 'Skære vejledningen ned',
        owner,
        ownerKind: 'person',
        due: null,
        dueText: null,
        recurrence: null,
        quote: promise,
      },
    ],
  });
  const place = { id: 'x', version: 1, item: 2, minutes: minutes.minutes, forum: minutes.forum, date: null };
  const span = { start: 100, end: 100 + TEXT.length };
  const passage = { ...place, itemTitle: 'Hjemtransport', section: 'case', text: TEXT, span } as const;
  const readings = [readItem([analysePassage(passage)], [minutes])].flatMap((one) => one ?? []);
  const known = asked(question, { sheets: [minutes], texts: [TEXT] });
  const { status, citations } = evidenceAnswer(known, readings, [minutes]);
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

  it('is not told where it is asked who did something', () => {
    expect(answerTo('hvem vandt konkurrencen om hjemtransport', 'Ida Holt')).toBeNull();
  });

  it('is not told of a thing that the item does not name', () => {
    expect(answerTo('hvem forkorter skrivet om Solskovhjemmet', 'Ida Holt')).toBeNull();
  });
});
