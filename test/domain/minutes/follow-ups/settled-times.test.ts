import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { TaskDraft } from '../../../../src/domain/minutes/model';

const tasksIn = (sentence: string): readonly TaskDraft[] =>
  parseMinutes(
    'Referat af møde i Haverådet den 4. maj 2026\n\nDeltagere: Anne Holm, Bo Vig og Eva Fog\n\n' +
      `1. Hækken\nBeslutning\n${sentence}\n\n2. Eventuelt\nBeslutning\nIntet.\n`,
  ).tasks;

describe('what was settled about times', () => {
  it.each([
    'Gruppen aftalte at begynde i februar 2027.',
    'Det blev besluttet at starte igen efter sommerferien.',
    'Rådet besluttede at indføre fælles vandingsplan fra 1. marts 2027.',
    'Det blev vedtaget at forhøje kontingentet med virkning fra nytår.',
  ])('is no task: %s', (sentence) => {
    expect(tasksIn(sentence)).toEqual([]);
  });

  it.each([
    'Gruppen aftalte at starte en undersøgelse af hækken i februar 2027.',
    'Det blev aftalt, at Anne Holm indfører den nye vandingsplan fra 1. marts 2027.',
  ])('is a task where it says of what, or who sees to it: %s', (sentence) => {
    expect(tasksIn(sentence)).toHaveLength(1);
  });

  it('leaves a task where a status is held again and again', () => {
    const tasks = tasksIn('Planen blev godkendt. Der holdes status 1. gang om måneden.');

    expect(tasks.map(({ recurrence }) => recurrence)).toEqual(['monthly']);
  });
});
