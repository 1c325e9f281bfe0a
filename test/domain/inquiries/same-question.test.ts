import { asksTheSame } from '../../../src/domain/inquiries/same-question';

describe('nearly the same question', () => {
  it.each([
    ['Hvornår åbner det nye badehus?', 'hvornår åbner vores nye badehus'],
    ['Hvem betaler for den nye bro?', 'Kan du sige, hvem der betaler for den nye bro?'],
    ['Hvad koster 12 nye både?', 'Hvad koster de 12 nye både?'],
  ])('%s · %s', (one, other) => {
    expect(asksTheSame(one, other)).toBe(true);
  });

  it.each([
    ['another thing', 'Hvornår åbner det nye badehus?', 'Hvornår åbner den nye havn?'],
    ['another kind of fact', 'Hvem åbner det nye badehus?', 'Hvornår åbner det nye badehus?'],
    ['another number', 'Hvad koster 12 nye både?', 'Hvad koster 14 nye både?'],
    ['the opposite', 'Hvem vil male broen grøn?', 'Hvem vil ikke male broen grøn?'],
    ['a question that leans on another', 'Hvornår?', 'Hvornår?'],
  ])('is not %s', (_what, one, other) => {
    expect(asksTheSame(one, other)).toBe(false);
  });
});
