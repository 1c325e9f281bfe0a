import { similarity } from '../../../src/domain/minutes/similarity';

describe('similarity', () => {
  it('is 1 for the same words, whatever breaks the lines', () => {
    expect(similarity('Planen blev godkendt af alle.', 'Planen blev\ngodkendt  af alle')).toBe(1);
  });

  it('is 0 for texts without a common phrase', () => {
    expect(
      similarity('Planen blev godkendt af alle medlemmer', 'Økonomien drøftes igen til sommer med alle'),
    ).toBe(0);
  });

  it('is high where a part was corrected', () => {
    const sentences = Array.from(
      { length: 20 },
      (_, at) => `Punkt ${String(at)} blev drøftet grundigt og taget til efterretning.`,
    );
    const corrected = sentences.with(3, 'Her er noget helt andet skrevet ind i stedet for.');

    expect(similarity(sentences.join('\n'), corrected.join('\n'))).toBeGreaterThan(0.6);
  });

  it('compares short texts word by word', () => {
    expect(similarity('Eventuelt', 'Eventuelt')).toBe(1);
    expect(similarity('Eventuelt', 'Budget')).toBe(0);
    expect(similarity('', '')).toBe(1);
    expect(similarity('', 'Budget')).toBe(0);
  });
});
