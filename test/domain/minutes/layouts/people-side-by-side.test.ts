import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const participantsOf = (list: string, below = ''): ParseOutput['participants'] => {
  const text = `Haveudvalget\n4. maj 2023 kl. 9.00\n\n${list}\n\n1. Nye bede\nBeslutning\nGodkendt. ${below}\n`;
  return parseOutput('x.txt', parseMinutes(text), text).participants;
};
const names = (list: string, below?: string): readonly string[] =>
  participantsOf(list, below).map(({ name }) => name);
const FOUR = ['Anne Holm', 'Bo Vig', 'Carla Dam', 'Dan Lyng'];

describe('people side by side', () => {
  it.each([
    'Deltagere:\n\nAnne Holm     Bo Vig\nCarla Dam     Dan Lyng',
    'Deltagere\nAnne Holm\tBo Vig\nCarla Dam\tDan Lyng',
    'Deltagere:\nAnne Holm | Bo Vig\nCarla Dam | Dan Lyng',
    'Deltagere:\nAnne Holm (A) Bo Vig (C)\nCarla Dam (V) Dan Lyng (A)',
    'Deltagere:\nAnne Holm DH Bo Vig DH\nCarla Dam Dan Lyng',
    'Deltagere: Anne Holm / Bo Vig / Carla Dam / Dan Lyng',
    'Til stede: Anne Holm (formand) · Bo Vig · Carla Dam · Dan Lyng',
  ])('are read one by one: %j', (list) => {
    expect(names(list)).toEqual(FOUR);
  });

  it('have their party or their body', () => {
    expect(participantsOf('Deltagere:\nAnne Holm (A) Bo Vig (C)\nCarla Dam (V) Dan Lyng (A)')).toMatchObject([
      { party: 'A' },
      { party: 'C' },
      { party: 'V' },
      { party: 'A' },
    ]);
    expect(participantsOf('Deltagere:\nAnne Holm DH\nBo Vig DH\nCarla Dam')).toMatchObject([
      { name: 'Anne Holm', organisation: 'DH' },
      { name: 'Bo Vig', organisation: 'DH' },
      { name: 'Carla Dam', organisation: null },
    ]);
  });

  it('are parted where one of them is named elsewhere, or where an initial allows one way only', () => {
    expect(
      names(
        'Deltagere:\nAnne Holm DH Bo Vig DH\nCarla Skov Dam Dan Lyng\nEva P. Fog Finn Gram',
        'Dan Lyng bestiller jord.',
      ),
    ).toEqual(['Anne Holm', 'Bo Vig', 'Carla Skov Dam', 'Dan Lyng', 'Eva P. Fog', 'Finn Gram']);
  });

  it.each([
    ['Deltagere\nAnne Holm\tSolby Kommune\nBo Vig\tÆldre Sagen', ['Anne Holm', 'Bo Vig']],
    ['Deltagere:\nHans Peter Skov Holm\nBo Vig\nCarla Dam', ['Hans Peter Skov Holm', 'Bo Vig', 'Carla Dam']],
    ['Deltagere\nAnne Holm     Ledende overlæge\nBo Vig     Sygeplejerske', ['Anne Holm', 'Bo Vig']],
  ])('are not seen in a list of one person a line: %j', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });
});
