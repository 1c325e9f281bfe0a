import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const HEAD = 'Referat af møde i Havnerådet den 4. maj 2023\n\nTil stede: Ida Holm, Bo Vig og Eva Fog\n\n';

function tasksOf(text: string): ParseOutput['tasks'] {
  return parseOutput('x.txt', parseMinutes(text), text).tasks;
}

function decided(text: string): ParseOutput['tasks'] {
  return tasksOf(`${HEAD}1. Moler\n\nBeslutning\n\n${text}\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n`);
}

describe('follow-ups whose words the page breaks', () => {
  it.each([
    ['a word at the end of a line', 'Ida Holm og Bo Vig udar-\nbejder en plan for molen.'],
    ['a name at the end of a line', 'Det er sent på året. Ida Holm og Bo Vig skri-\nver en plan for molen.'],
    ['the number of a page', 'Molen er gammel, og Ida Holm\n\n2\n\nskriver en plan for den.'],
    ['the foot of a page', 'Molen er gammel, og Ida Holm\n\nSide 2 af 7\n\nskriver en plan for den.'],
  ])('%s', (_, text) => {
    const [task, other] = decided(text);

    expect([task?.owner?.startsWith('Ida Holm'), other]).toEqual([true, undefined]);
    expect(task?.quote).not.toMatch(/-\n/);
  });

  it('are read where only the longest line shows how wide the page is', () => {
    const text =
      'Udsat. Eva Fog tager tegningerne med den 6. juni, hvor vi ser på det hele forfra. Til den tid har Bo\nVig fundet de gamle frem.';

    expect(decided(text).map(({ owner }) => owner?.replace(/\s+/g, ' '))).toEqual(['Eva Fog', 'Bo Vig']);
  });

  it('end at a plan that is named by a letter', () => {
    const text = 'Ida Holm stemte imod, da hun ønskede plan A.\nUdvalget får forelagt en status i juni 2024.';

    expect(decided(text).map(({ quote }) => quote)).toEqual(['Udvalget får forelagt en status i juni 2024.']);
  });

  it('keep whole numbers in their sentence', () => {
    const [task] = decided(
      'Eva Fog søger 2,7 mio. kr. andre steder og har et bud klar til mødet den 6. juni.',
    );

    expect([task?.owner, task?.due]).toEqual(['Eva Fog', '2023-06-06']);
  });
});

describe('people named above the items in no list that could be read', () => {
  it('do what is told of them below', () => {
    const text =
      'Referat af møde i Havnerådet den 4. maj 2023\n\nFra havnen mødte Ida Holm frem, og fra klubben Bo Vig.\n\n' +
      '1. Moler\n\nBeslutning\n\nIda Holm opmåler molen. Bo Vig bestiller sten.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n';

    expect(tasksOf(text).map(({ owner }) => owner)).toEqual(['Ida Holm', 'Bo Vig']);
  });
});

describe('he and she', () => {
  it('are whoever was named last and alone', () => {
    const [task] = decided(
      'Ida Holm har talt med banken. Den var positiv. Hun sender aftalen rundt i næste uge.',
    );

    expect(task?.owner).toBe('Ida Holm');
  });

  it('are nobody where two were named', () => {
    const [task] = decided('Ida Holm og Eva Fog har talt med banken. Hun sender aftalen rundt i næste uge.');

    expect(task?.owner ?? null).toBeNull();
  });
});
