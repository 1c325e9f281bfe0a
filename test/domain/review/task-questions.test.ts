import type { Minutes, OwnerKind, Participant, TaskDraft } from '../../../src/domain/minutes/model';
import { taskQuestions } from '../../../src/domain/review/task-questions';
import { forumId, minutesId, taskId } from '../../../src/domain/shared/ids';
import { sampleMinutes } from '../../stores/sample-minutes';

const PLACE = {
  forum: forumId('fjordklyngen'),
  forumName: 'Fjordklyngen',
  minutes: minutesId('fjordklyngen.2024-03-06'),
  version: 1,
  date: '2024-03-06',
  source: 'referat.txt',
};
const PEOPLE = ['Solvej Holm', 'Solvej Krogh', 'Anne Marie Lund', 'Bo Lund', 'Gæst'];

function minutes(): Minutes {
  const participants = PEOPLE.map((name): Participant => ({
    ...{ name, title: null, organisation: 'Havby Kommune', party: null, roles: [] },
    ...{ absent: false, substitutedBy: null, span: { start: 0, end: 1 } },
  }));
  return sampleMinutes({ participants });
}

function draft(owner: string | null, ownerKind: OwnerKind = 'person'): TaskDraft {
  const span = { start: 0, end: 10 };
  const said = { quote: 'Nogen ser på det.', span, task: 'Se på det', section: 'decision' as const };
  return {
    ...said,
    item: 1,
    owner,
    ownerKind,
    due: null,
    dueText: null,
    recurrence: null,
    condition: null,
    fanOut: false,
  };
}

function asked(task: TaskDraft): ReturnType<typeof taskQuestions> {
  const waiting = [{ id: taskId('t1'), key: 'k', readAs: 'k', task }];
  return taskQuestions({ place: PLACE, content: minutes() }, waiting);
}

function candidates(owner: string): readonly string[] | null {
  const question = asked(draft(owner)).find(({ kind }) => kind === 'owner');
  return question === undefined ? null : question.candidates.map(({ name }) => name);
}

describe('questions about tasks', () => {
  it('ask who a first name is, and offer the participants of that name', () => {
    expect(candidates('Solvej')).toEqual(['Solvej Holm', 'Solvej Krogh']);
    expect(candidates('Bo')).toEqual(['Bo Lund']);
    expect(candidates('Viggo')).toEqual([]);
  });

  it.each([
    ['AML', ['Anne Marie Lund']],
    ['AL', ['Anne Marie Lund']],
    ['BLU', ['Bo Lund']],
    ['SK', ['Solvej Krogh']],
    ['XY', []],
  ])('take %s for initials', (initials, names) => {
    expect(candidates(initials)).toEqual(names);
  });

  it.each([
    ['a full name', draft('Solvej Holm')],
    ['a group', draft('Sekretariatet', 'group')],
    ['an organisation', draft('Havby', 'organisation')],
    ['nobody', draft(null, 'unassigned')],
  ])('ask only about the task itself where the owner is %s', (_, task) => {
    expect(asked(task).map(({ kind }) => kind)).toEqual(['task']);
  });

  it('ask for the owner first, and keep their ids', () => {
    const first = asked(draft('Solvej'));

    expect(first.map(({ kind }) => kind)).toEqual(['owner', 'task']);
    expect(asked(draft('Solvej')).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(asked(draft('Bo')).map(({ id }) => id)).toEqual([
      expect.not.stringMatching(first[0]?.id ?? ''),
      first[1]?.id,
    ]);
  });
});
