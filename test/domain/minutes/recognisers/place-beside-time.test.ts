import { placeBesideTime, placeBetween } from '../../../../src/domain/minutes/recognisers/place-beside-time';

describe('placeBesideTime', () => {
  it.each([
    ['torsdag den 3. maj 2022 kl. 9-11, lokale 5, Rådhuset', 'lokale 5, Rådhuset'],
    ['3. maj 2022 kl. 9.00-11.00 i lokale 5 på Rådhuset', 'lokale 5 på Rådhuset'],
    ['Rådhuset, lokale 5, tirsdag den 3. maj 2022 kl. 9-11', 'Rådhuset, lokale 5'],
    ['3. maj 2022, Salen, kl. 9-11', 'Salen'],
  ])('finds the place in "%s"', (value, place) => {
    expect(placeBesideTime(value)).toBe(place);
  });

  it.each(['tirsdag den 3. maj 2022 kl. 9-11', 'Salen'])('finds none in "%s"', (value) => {
    expect(placeBesideTime(value)).toBeNull();
  });
});

describe('placeBetween', () => {
  it.each([
    ['Møde den 3. maj 2022 på Rådhuset kl. 9', 'Rådhuset'],
    ['Møde mandag den 3. maj 2022 i Salen, Torvet 2, kl. 9.00 – 11.00', 'Salen, Torvet 2'],
  ])('finds the place in "%s"', (line, place) => {
    expect(placeBetween(line)).toBe(place);
  });

  it.each(['Møde den 3. maj 2022 kl. 9 på Rådhuset', 'Den 3. maj 2022 blev planen drøftet kl. 9'])(
    'finds none in "%s"',
    (line) => {
      expect(placeBetween(line)).toBeNull();
    },
  );
});
