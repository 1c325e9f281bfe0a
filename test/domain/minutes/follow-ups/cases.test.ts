import { join } from 'node:path';
import { readCases, scoreFollowUps } from './score-follow-ups';

/** Invented sentences with what a careful secretary would put on the list; half of them hold nothing to do. */
describe.each([
  ['first', { precision: 1, recall: 0.92 }],
  ['second', { precision: 1, recall: 0.94 }],
  ['third', { precision: 1, recall: 0.94 }],
  ['fourth', { precision: 0.94, recall: 0.94 }],
  ['fifth', { precision: 1, recall: 0.97 }],
  ['sixth', { precision: 0.94, recall: 0.88 }],
  ['seventh', { precision: 0.99, recall: 0.95 }],
  ['eighth', { precision: 1, recall: 0.99 }],
  ['ninth', { precision: 1, recall: 0.98 }],
  ['tenth', { precision: 1, recall: 0.98 }],
])('the %s set of invented sentences', (name, least) => {
  const cases = readCases(join(__dirname, 'cases', `${name}.jsonl`));
  const score = scoreFollowUps(cases);
  const noted = (what: string): readonly string[] => score.notes.filter((note) => note.startsWith(what));

  it('gives hardly any false tasks', () => {
    expect(score.precision).toBeGreaterThanOrEqual(least.precision);
  });

  it('finds nearly all tasks', () => {
    expect(score.recall).toBeGreaterThanOrEqual(least.recall);
  });

  it('invents no owner and gets wording, owner, kind, time, condition and fan-out right', () => {
    expect(score.invented).toBe(0);
    expect(noted('differs')).toEqual([]);
  });

  it('tells wishes from all else', () => {
    expect(score.wishes).toBe(1);
    expect(score.falseWishes).toBe(0);
  });
});
