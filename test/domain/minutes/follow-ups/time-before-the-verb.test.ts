import { parseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const tasksIn = (sentence: string): readonly { owner: string | null; dueText: string | null }[] => {
  const text =
    'Referat af møde i Haverådet den 4. maj 2021\n\nDeltagere: Anne Holm, Bo Vig og Eva Fog\n\n' +
    `1. Hækken\nBeslutning\n${sentence}\n\n2. Eventuelt\nBeslutning\nIntet.\n`;
  return parseOutput('x.txt', parseMinutes(text), text).tasks.map(({ owner, dueText }) => ({
    owner,
    dueText,
  }));
};

describe('work whose time stands before the verb or behind a particle', () => {
  it.each([
    [
      'Det blev aftalt, at Anne Holm inden sommerferien kontakter kommunen.',
      'Anne Holm',
      'inden sommerferien',
    ],
    ['Bo Vig beder inden sommerferien gartneren om et overslag på hækken.', 'Bo Vig', 'inden sommerferien'],
    [
      'Administrationen slår stillingen op inden den 15. november 2021.',
      'Administrationen',
      'inden den 15. november 2021',
    ],
    ['Planen skal ligge klar fredag den 24. september 2021.', null, 'fredag den 24. september 2021'],
    ['Budgettet skal foreligge senest den 1. juni.', null, 'senest den 1. juni'],
  ])('is read in "%s"', (sentence, owner, dueText) => {
    expect(tasksIn(sentence)).toEqual([{ owner, dueText }]);
  });

  it('keeps the verb of a sentence with initials before its day', () => {
    expect(tasksIn('Bo Vig sender tallene til Anne senest d. 4. oktober.')).toEqual([
      { owner: 'Bo Vig', dueText: 'senest d. 4. oktober' },
    ]);
  });
});

describe('what only sounds like work', () => {
  it.each([
    'Der var ikke enighed om at nedsætte prisen til 24 kr.',
    'Solby Kommune: Rekrutteringen af gartnere er fortsat en udfordring.',
    'Planen skal ligge klar.',
  ])('is no task in "%s"', (sentence) => {
    expect(tasksIn(sentence)).toEqual([]);
  });
});
