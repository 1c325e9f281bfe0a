import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { TaskDraft } from '../../../../src/domain/minutes/model';

const tasksIn = (decision: string, title = 'Hækken'): readonly TaskDraft[] =>
  parseMinutes(
    'Referat af møde i Haverådet den 4. maj 2026\n\nDeltagere: Anne Holm, Bo Vig og Eva Fog\n\n' +
      `1. ${title}\nBeslutning\n${decision}\n\n2. Eventuelt\nBeslutning\nIntet.\n`,
  ).tasks;

describe('a table of who does what by when', () => {
  it('gives a task for each row that is not closed', () => {
    const tasks = tasksIn(
      'Listen blev gennemgået.\n\n' +
        'Nr.   Opgave                        Hvem   Frist         Status\n' +
        '1     Indhente pris på en port      BV     15. juni      I gang\n' +
        '2     Male plankeværket             EF     1. juli       Afsluttet\n',
    );

    expect(tasks.map(({ quote, owner, due }) => ({ quote, owner, due }))).toEqual([
      { quote: 'Indhente pris på en port', owner: 'BV', due: '2026-06-15' },
    ]);
  });

  it('is read with bars as well, and knows what a row waits for', () => {
    const tasks = tasksIn(
      '| Hvad | Hvem | Hvornår |\n|---|---|---|\n| Skilt bestilles | Anne Holm | når prisen er kendt |\n',
    );

    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ owner: 'Anne Holm', condition: 'når prisen er kendt' });
  });
});

describe('check boxes', () => {
  it('tell what is done and what is to be done', () => {
    const tasks = tasksIn(
      '- [x] Bo Vig sender brevet\n- [ ] Eva Fog sender planen\n- ☑ Anne Holm maler lågen\n',
    );

    expect(tasks.map(({ owner }) => owner)).toEqual(['Eva Fog']);
  });
});

describe('an item in which everybody tells what is new', () => {
  it('holds no tasks of organisations, but those of people', () => {
    const tasks = tasksIn('Kommunen udskifter lamperne i juni. Bo Vig sender planen rundt.', 'Bordet rundt');

    expect(tasks.map(({ owner }) => owner)).toEqual(['Bo Vig']);
  });
});

describe('"han" and "hun"', () => {
  it('stand for the one person the sentence before names', () => {
    const tasks = tasksIn('Eva Fog kender ikke grunden. Hun undersøger det inden den 1. juni.');

    expect(tasks.map(({ owner }) => owner)).toEqual(['Eva Fog']);
  });

  it('stand for nobody where two are named', () => {
    const tasks = tasksIn('Eva Fog og Anne Holm kender ikke grunden. Hun undersøger det inden den 1. juni.');

    expect(tasks.filter(({ owner }) => owner !== null)).toEqual([]);
  });
});
