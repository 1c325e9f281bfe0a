import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(head: string): ParseOutput {
  const text = `Solby Haveråd\n\nVi mødtes mandag den 4. maj 2023 kl. 16.30.\n\n${head}\n\nPunkt 1. Vand\n\nDet gik godt.\n\nPunkt 2. Andet\n\nGodkendt.\n`;
  return parseOutput('x.txt', parseMinutes(text), text);
}

describe('people in prose', () => {
  it('reads groups, absence and who left in one paragraph', () => {
    const { participants, absences, items } = parse(
      'Fra brugerne mødte Eva Holm (formand), Bo Vig og Pia Lund. Fra personalet mødte haveleder Hans Orm. Ole Birk og Kaj Dahl havde meldt afbud. Bo måtte gå efter punkt 1.',
    );

    expect(participants.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Eva Holm', null],
      ['Bo Vig', null],
      ['Pia Lund', null],
      ['Hans Orm', null],
      ['Ole Birk', null],
      ['Kaj Dahl', null],
    ]);
    expect(absences).toEqual(['Ole Birk', 'Kaj Dahl']);
    expect(items.map((item) => item.absences)).toEqual([[], ['Bo Vig']]);
  });

  it('keeps the bodies that sentences name', () => {
    const { participants } = parse(
      'Fra Solby Kommune deltog Eva Holm og Bo Vig. Fra Nordby Kommune kom Pia Lund.',
    );

    expect(participants.map(({ organisation }) => organisation)).toEqual([
      'Solby Kommune',
      'Solby Kommune',
      'Nordby Kommune',
    ]);
  });

  it('takes a story about a group for no list', () => {
    expect(parse('Fra brugerne kom der mange ønsker. De blev skrevet ned.').participants).toEqual([]);
  });
});
