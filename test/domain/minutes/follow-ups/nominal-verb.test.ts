import { nominalVerb } from '../../../../src/domain/minutes/follow-ups/nominal-verb';

describe('nominalVerb', () => {
  it.each([
    ['Udsendelse', 'udsende'],
    ['Indhentning', 'indhente'],
    ['Opdatering', 'opdatere'],
    ['Planlægning', 'planlægge'],
  ])('reads the work in "%s"', (noun, infinitive) => {
    expect(nominalVerb(noun)).toBe(infinitive);
  });

  it.each(['Bygning', 'Orientering', 'Forening', 'Ledelse', 'Kontakt'])('sees none in "%s"', (noun) => {
    expect(nominalVerb(noun)).toBeNull();
  });
});
