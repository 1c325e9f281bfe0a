import type { SheetTask } from '../../../../src/domain/answers/sheet';
import { evidenceIn } from '../sample-items';
import { quote, sheet } from '../samples';

const PROMISE = 'Ida Holt skærer vejledningen ned til to sider inden jul.';
const TEXT = `Vejledningen om hjemtransport er lang. ${PROMISE}`;
const START = 100 + TEXT.indexOf(PROMISE);
const TASK: SheetTask = {
  task: 'Skære vejledningen ned',
  owner: 'Ida Holt',
  ownerKind: 'person',
  due: null,
  dueText: 'inden jul',
  recurrence: null,
  quote: { ...quote(PROMISE, 2), span: { start: START, end: START + PROMISE.length } },
};

function statusOf(question: string, tasks: readonly SheetTask[]): string {
  const item = { of: sheet({ tasks }), title: 'Hjemtransport', sections: [['case', TEXT]] } as const;
  return evidenceIn([item], question).status;
}

describe('what is still to be done', () => {
  it('does not tell who has done it', () => {
    expect(statusOf('hvem fik vejledningen ned til to sider', [TASK])).toBe('noAnswer');
    expect(statusOf('hvem fik vejledningen ned til to sider', [])).toBe('answered');
  });

  it('tells who was to do it', () => {
    expect(statusOf('hvem skulle få vejledningen ned til to sider', [TASK])).toBe('answered');
  });
});
