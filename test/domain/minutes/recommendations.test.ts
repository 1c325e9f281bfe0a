import { linesOf } from '../../../src/domain/minutes/lines';
import { recommendationsIn } from '../../../src/domain/minutes/recommendations';

const read = (text: string): string[] => recommendationsIn(text, linesOf(text)).map(({ value }) => value);

describe('recommendationsIn', () => {
  it('reads at-points below the lead-in', () => {
    expect(read('Det indstilles,\n\nat planen godkendes\n\nat der afsættes midler')).toEqual([
      'at planen godkendes',
      'at der afsættes midler',
    ]);
  });

  it('reads the leftovers of a table', () => {
    expect(read('Det indstilles,\n\n\tat\n\tgruppen drøfter, hvordan\narbejdet går videre\n')).toEqual([
      'at gruppen drøfter, hvordan arbejdet går videre',
    ]);
  });

  it('reads numbered points without their numbers', () => {
    expect(read('Det indstilles, at Chefforum:\n\n1. Drøfter planen\n2. Godkender tidsrammen')).toEqual([
      'Drøfter planen',
      'Godkender tidsrammen',
    ]);
  });

  it('reads a proposal on one line', () => {
    expect(read('Administrationen indstiller, at dagsordenen godkendes.')).toEqual([
      'at dagsordenen godkendes.',
    ]);
  });

  it('takes the line for a lead-in when points follow', () => {
    expect(
      read('Forvaltningen indstiller, at udvalget træffer beslutning om\n\n1. forslag A\n\n2. forslag B'),
    ).toEqual(['forslag A', 'forslag B']);
  });

  it('keeps a list within a point together with it', () => {
    const text =
      'Administrationen indstiller,\n\n1. at der gives midler fra\n\n1. kassen\n\n2. puljen\n\n2. at bevillingen frigives.';

    expect(read(text)).toEqual(['at der gives midler fra 1. kassen 2. puljen', 'at bevillingen frigives.']);
  });

  it('takes a text without points as one recommendation', () => {
    expect(read('At gruppen drøfter planen')).toEqual(['At gruppen drøfter planen']);
    expect(read('Orienteringen tages til efterretning.')).toEqual(['Orienteringen tages til efterretning.']);
  });

  it('drops what only leads to the next point', () => {
    expect(read('Direktionen indstiller,\nat anlægget godkendes, og\nat der bevilges midler.')).toEqual([
      'at anlægget godkendes',
      'at der bevilges midler.',
    ]);
  });

  it('finds none in an empty section', () => {
    expect(read('')).toEqual([]);
  });
});
