import { isPageNoise } from '../../../../src/domain/minutes/recognisers/page-noise';

describe('isPageNoise', () => {
  it.each([
    'Forside › Politik › Haverådet',
    'ForsidepilPolitikpilReferater 2019pilHaverådet',
    'Forsiden | Kontakt | Ledige job | Presse',
    '> Notesbog › Haveforum › Møder › 2025',
    'Intranet > Udvalg > Haveudvalget > Referater',
    'Du er her: Forside / Politik / Referater',
  ])('passes over the path to a page: %s', (line) => {
    expect(isPageNoise(line)).toBe(true);
  });

  it.each([
    '2 Side 2 af 5 Haveforum Solby',
    'Side 3 af 12 · Haveudvalget',
    'Haveudvalget · Sekretariatet · side 10',
    'REGION SOL · Haveudvalget · sag 21/7714                         side 2',
    'Referat, side 2 af 6',
  ])('passes over the head and foot of a page: %s', (line) => {
    expect(isPageNoise(line)).toBe(true);
  });

  it.each([
    '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -',
    '────────────────────',
    '~~~~~~~~',
    '* * *',
  ])('passes over a line drawn across the page: %s', (line) => {
    expect(isPageNoise(line)).toBe(true);
  });

  it.each([
    'Ansvarlig redaktion: Kommunikation · Sidst opdateret 03-06-2024',
    'Tilbage til oversigten',
    'Gå til hovedindholdet',
    'Mobil menu',
  ])('passes over what a web page says of itself: %s', (line) => {
    expect(isPageNoise(line)).toBe(true);
  });

  it.each([
    'Forsiden af rapporten skal have et nyt billede',
    'Side 2 af 5 i bilaget viser udviklingen.',
    'Se side 10',
    'Anne Holm · Bo Vig · Carla Dam',
    'Fra 12 > 10 pct. > 8 pct. på tre år er et stort fald for et lille sted.',
    'Hjemmesiden er sidst opdateret af Bo Vig.',
    '3. Budget                      side 2',
  ])('leaves what the minutes say: %s', (line) => {
    expect(isPageNoise(line)).toBe(false);
  });
});
