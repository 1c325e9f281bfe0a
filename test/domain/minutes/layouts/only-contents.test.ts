import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const HEAD = 'Haveudvalget\n4. maj 2023 kl. 9.00\n\n';

describe('minutes of which only the first pages are there', () => {
  it.each(['Indholdsfortegnelse\n\n', 'DAGSORDEN\n'])(
    'lists what the table of contents counts below "%s"',
    (label) => {
      const { items, warnings } = parse(
        `${HEAD}${label}1. Regnskab pr. 31. marts 2022 ............ 3\n2. Forslag fra haveforeningen om en ny plan for\n   bede og stier ............ 5\n3. Frugttræer ............ 6\n4. Kompost ............ 7\n5. Eventuelt ............ 9\n`,
      );

      expect(items.map(({ number, title }) => [number, title])).toEqual([
        [1, 'Regnskab pr. 31. marts 2022'],
        [2, 'Forslag fra haveforeningen om en ny plan for bede og stier'],
        [3, 'Frugttræer'],
        [4, 'Kompost'],
        [5, 'Eventuelt'],
      ]);
      expect(items.every(({ decision }) => decision === null)).toBe(true);
      expect(warnings.map(({ code }) => code)).not.toContain('date-conflict');
    },
  );

  it.each([
    'Dagsorden\n1. Nye bede\n2. Stier\n3. Eventuelt',
    'DAGSORDEN:\n\n1 Nye bede\n\n2 Stier\n\n3 Eventuelt',
  ])('lists an agenda without pages: %j', (agenda) => {
    expect(parse(`${HEAD}${agenda}\n`).items.map(({ title }) => title)).toEqual([
      'Nye bede',
      'Stier',
      'Eventuelt',
    ]);
  });

  it('reads the people above such an agenda', () => {
    const { items, participants } = parse(
      `${HEAD}Deltagere: Anne Holm, Bo Vig\nAfbud: Dan Lyng\n\nDagsorden\n1. Nye bede\n2. Stier\n3. Eventuelt\n`,
    );

    expect(items).toHaveLength(3);
    expect(participants).toHaveLength(3);
  });

  it('takes the items for what was treated, and not the agenda of the next meeting below them', () => {
    const { items } = parse(
      `${HEAD}1. Nye bede\nBeslutning\nGodkendt.\n\n2. Stier\nBeslutning\nUdsat.\n\nDagsorden:\n1. Velkomst\n2. Kompost\n`,
    );

    expect(items.slice(0, 2).map(({ title }) => title)).toEqual(['Nye bede', 'Stier']);
  });

  it('leaves the last points of a decision alone', () => {
    const { items } = parse(`${HEAD}1. Nye bede\nBeslutning\nHaven får:\n1. Roser\n2. Bær\n`);

    expect(items.map(({ title }) => title)).toEqual(['Nye bede']);
  });

  it('takes items from their headings where those are there', () => {
    const { items } = parse(
      `${HEAD}Indholdsfortegnelse\n1. Nye bede ...... 2\n2. Stier ved den gamle dam og\n   broen ...... 3\n\n1. Nye bede\nBeslutning\nGodkendt.\n\n2. Stier ved den gamle dam og broen\nBeslutning\nUdsat.\n`,
    );

    expect(items.map(({ decision }) => decision)).toEqual(['Godkendt.', 'Udsat.']);
  });
});
