import { proseHead } from '../../../../src/domain/minutes/recognisers/prose-head';

describe('proseHead', () => {
  it('reads a head broken over four lines', () => {
    const text =
      'Referat\ntil\nmødet i Forebyggelsesudvalget\nden 3. maj 2021 kl. 14.00\ni Rådhussalen, Aarby\nTil stede';

    const head = proseHead(text);

    expect(head?.forum?.value).toBe('Forebyggelsesudvalget');
    expect(head?.place).toBe('Rådhussalen, Aarby');
    expect(text.slice(head?.forum?.span.start, head?.forum?.span.end)).toBe('Forebyggelsesudvalget');
  });

  it('leaves the place open where none is given', () => {
    expect(proseHead('Referat af møde i Solklyngen den 1. juni 2022.')).toMatchObject({ place: null });
  });

  it('needs a date behind the forum', () => {
    expect(proseHead('Vi taler om mødet i Solklyngen en anden gang.')).toBeNull();
  });
});
