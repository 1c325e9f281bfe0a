import { escapeMarkdown, printable } from '../../../src/cards/parts/printable';

describe('text for cards', () => {
  it('has no control characters and no halves of characters', () => {
    expect(printable('a\u0000b\ud800c')).toBe('a b c');
  });

  it('keeps a date at the start of a heading from becoming a list', () => {
    expect(escapeMarkdown('26. august')).toBe('26\\. august');
  });

  it('keeps brackets and stars as they are', () => {
    expect(escapeMarkdown('Plan [A](x) *ny*')).toBe('Plan \\[A\\](x) \\*ny\\*');
  });
});
