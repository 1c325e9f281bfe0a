import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);

const DECIDED =
  '1. Nye bede\n\nSagsfremstilling\n\nBedene er tørre.\n\nBeslutning\n\nDagsordenspunkt 1: Nye bede\n\nHaveudvalgets beslutning i mødet den 4. maj 2023\n\nMødet startede kl. 9.00 og sluttede kl. 10.30.\n\n' +
  'Deltagerne var:\n\n1. Formand Anne Holm (A)\n\n2. Bo Vig (V)\n\nDagsordenen blev godkendt.\n\n' +
  '2. Stier ( )\n\nSagsfremstilling\n\nStierne er smalle.\n\nBeslutning\n\nDagsordenspunkt 2: Stier\n\nHaveudvalgets beslutning i mødet den 4. maj 2023\n\nUdsat.\n';

describe('minutes without a head', () => {
  it('take day, body and time from what their decisions say', () => {
    expect(parse(DECIDED)).toMatchObject({
      date: '2023-05-04',
      startTime: '09:00',
      endTime: '10:30',
      forum: { name: 'Haveudvalget', inferred: true },
      items: [{ title: 'Nye bede' }, { title: 'Stier ( )' }],
    });
    expect(parse(DECIDED).warnings.map(({ code }) => code)).toContain('forum-inferred');
  });

  it('take the people of a numbered list for people, and the title that is repeated for no item', () => {
    const { participants, items } = parse(DECIDED);

    expect(participants.map(({ name, party }) => [name, party])).toEqual([
      ['Anne Holm', 'A'],
      ['Bo Vig', 'V'],
    ]);
    expect(items[1]?.decision).toMatch(/Udsat\.$/u);
  });

  it('are of the day most decisions name', () => {
    const { date } = parse(
      '1. Nye bede\nBeslutning i Økonomirådet den 02-03-2023\nAnbefales.\nBeslutning i Haveudvalget den 04-05-2023\nGodkendt.\n\n2. Stier\nBeslutning i Haveudvalget den 04-05-2023\nUdsat.\n',
    );

    expect(date).toBe('2023-05-04');
  });
});
