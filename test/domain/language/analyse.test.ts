import { analyse, indexTerms } from '../../../src/domain/language/analyse';

describe('the terms of a text in the index', () => {
  it.each([
    'Udvalget besluttede at udsætte sagen til mødet den 3. marts 2025.',
    'F-ACT og e-sundhed i IV-aftalen 2024-2027, a-b',
    'Hel-\nleland, hospi-\n tal og 1.000.000 kr.',
    'vÅre bÅrne Ã¦ldre \u00ADblødt, x- og -y, 1a-2b -',
    '',
    '– … §',
  ])('are those of a question with the same words: %j', (text) => {
    const asked = analyse(text).map(({ stem }) => stem);

    expect(indexTerms(text)).toBe(asked.join(' '));
  });
});
