import { shortQuote, trimmed } from '../../../src/cards/parts/fold';

describe('trimming', () => {
  it('leaves alone what fits', () => {
    expect(trimmed('Taget til efterretning.', 23)).toBe('Taget til efterretning.');
  });

  it('cuts after a whole word', () => {
    expect(trimmed('Udvalget godkender planen', 19)).toBe('Udvalget …');
    expect(trimmed('Udvalget godkender planen', 20)).toBe('Udvalget godkender …');
  });

  it('never exceeds the limit', () => {
    const lengths = [5, 10, 50, 99].map((limit) => trimmed('ord '.repeat(100), limit).length <= limit);
    expect(lengths).toEqual([true, true, true, true]);
  });

  it('does not cut a character in two', () => {
    expect(trimmed('😀'.repeat(10), 9)).not.toMatch(/\p{Surrogate}/u);
  });

  it('puts a quote on one line', () => {
    expect(shortQuote(' Udvalget\n\n  godkender ', 100)).toBe('Udvalget godkender');
  });
});
