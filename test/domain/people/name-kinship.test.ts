import { nameKinship } from '../../../src/domain/people/name-kinship';

describe('nameKinship', () => {
  it.each([
    ['Søren Bjerg', 'SÅren Bjerg', 'damaged-letters'],
    ['Lars Høg', 'Lars Høj', 'same-sound'],
    ['Ida Kristensen', 'Ida Christensen', 'same-sound'],
    ['Tove Schmidt', 'Tove Schmitt', 'same-sound'],
    ['Mathilde Lund', 'Matilde Lund', 'same-sound'],
    ['Kristian Vang', 'Christian Vang', 'same-sound'],
    ['Anne Holm', 'Anne Marie Holm', 'middle-name'],
    ['Anne M. Holm', 'Anne Marie Holm', 'middle-name'],
    ['Anne-Marie Holm', 'Anne Marie Holm', 'same-sound'],
    ['L. Høg', 'Lars Høg', 'initial'],
    ['Birte Winge', 'Birte Vinke', 'slip'],
  ])('relates %s to %s: %s', (one, other, kinship) => {
    expect(nameKinship(one, other)).toBe(kinship);
    expect(nameKinship(other, one)).toBe(kinship);
  });

  it.each([
    ['Lars Høg', 'Lars Høg'],
    ['Lars', 'Lars Høg'],
    ['Solvej', 'Solveig'],
    ['Lars Høg', 'Lone Høg'],
    ['Lars Høg', 'Lars Holm'],
    ['Anne Holm', 'Anna Krogh'],
    ['Anne Marie Holm', 'Anne Lise Holm'],
    ['Bo Vig', 'Bo Vang'],
    ['Per Dam', 'Per Dal'],
    ['Karl Nøhr', 'Karen Møhr'],
    ['L. Høg', 'Lars Vang'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKinship(one, other)).toBeNull();
  });
});
