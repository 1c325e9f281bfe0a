import { applyCorrections, correctedTasks, NO_CORRECTIONS } from '../../../src/domain/minutes/corrections';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { taskKeys } from '../../../src/domain/minutes/task-keys';

const READ = parseMinutes(`REFERAT Havudvalget

Punkt 1: Badebroen

Beslutning

Tora Vang undersøger prisen inden 1. maj. Bo Birk kontakter havnefogeden.
`);
const [first = '', second = ''] = taskKeys(READ.tasks);

describe('applying corrections', () => {
  it('changes nothing without any', () => {
    expect(applyCorrections(READ, NO_CORRECTIONS)).toEqual(READ);
  });

  it('gives date and forum, and takes the warnings about them away', () => {
    const minutes = applyCorrections(READ, {
      ...NO_CORRECTIONS,
      date: '2026-03-02',
      forumName: 'Fjordudvalget',
    });

    expect(READ.warnings.map(({ code }) => code)).toContain('missing-date');
    expect(minutes).toMatchObject({ date: '2026-03-02', forum: { name: 'Fjordudvalget', inferred: false } });
    expect(minutes.warnings.map(({ code }) => code)).not.toContain('missing-date');
  });

  it('reads deadlines again with the settled date', () => {
    const { tasks } = applyCorrections(READ, { ...NO_CORRECTIONS, date: '2026-03-02' });

    expect(READ.tasks.map(({ due }) => due)).toEqual([null, null]);
    expect(tasks.map(({ due }) => due)).toEqual(['2026-05-01', null]);
  });

  it('lets a settled deadline stand', () => {
    const corrections = { ...NO_CORRECTIONS, date: '2026-03-02', tasks: { [first]: { due: '2026-06-01' } } };

    expect(applyCorrections(READ, corrections).tasks[0]?.due).toBe('2026-06-01');
  });

  it('leaves dismissed tasks out, and keeps the keys of the others', () => {
    const kept = correctedTasks(READ, { ...NO_CORRECTIONS, tasks: { [first]: { dismissed: true } } });

    expect(kept.map(({ key, readAs }) => [key, readAs])).toEqual([[second, second]]);
  });

  it('knows a task by the key of an earlier version', () => {
    const [task] = correctedTasks(READ, {
      ...NO_CORRECTIONS,
      tasks: { [first]: { formerly: 'k0', owner: 'Elna Frost' } },
    });

    expect(task).toMatchObject({ key: 'k0', readAs: first, task: { owner: 'Elna Frost' } });
  });
});
