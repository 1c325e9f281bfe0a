import { conditionOf } from '../../../src/domain/language/conditions';

describe('conditionOf', () => {
  it.each([
    ['Årshjulet udarbejdes, når møderækken ligger fast.', 'når møderækken ligger fast'],
    [
      'Førend der foreligger svar fra Alliancen, arbejdes der ikke videre.',
      'Førend der foreligger svar fra Alliancen',
    ],
    ['Hvis midlerne bevilges, ansættes en projektleder.', 'Hvis midlerne bevilges'],
    [
      'Deltagelsen sker under forudsætning af, at kommunen accepterer.',
      'under forudsætning af, at kommunen accepterer',
    ],
    ['Skabelonen forenkles eventuelt.', 'eventuelt'],
  ])('reads: %s', (text, condition) => {
    expect(conditionOf(text)).toBe(condition);
  });

  it('finds none where there is none', () => {
    expect(conditionOf('Sekretariatet udsender planen.')).toBeNull();
  });
});
