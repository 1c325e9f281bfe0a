import { parseOutput, type ParseOutput } from '../../../src/domain/minutes/export';
import { mendText } from '../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../src/domain/minutes/parse';

const itemsOf = (page: string): ParseOutput['items'] => {
  const text = mendText(page);
  return parseOutput('x.txt', parseMinutes(text), text).items;
};
const HEAD = '1 Referat af bestyrelsesmøde i HAVEFORENINGEN Torsdag d. 4. maj 2023 Afbud fra Bo Vig.';
const BODY =
  '1. Godkendelse af dagsorden Godkendt 2. Nye bede Sagen: Bedene er tørre, og der skal vælges planter. Indstilling: Formanden indstiller: At bedene graves. Beslutning: Tiltrådt. Eva bestiller jord den 12. Juni. 3. Stier Sagen: Stierne er smalle. Beslutning: Udsat.';

describe('items of pages printed as one line each', () => {
  it.each([
    ['right behind the head', `${HEAD} Dagsorden ${BODY}`],
    [
      'behind the agenda',
      `${HEAD} Dagsorden 1. Godkendelse af dagsorden 2. Nye bede 3. Stier 4. Økonomi 5. Eventuelt ${BODY}`,
    ],
  ])('begin where the count goes on: %s', (_, page) => {
    const items = itemsOf(
      `${page}\n\n2 4. Økonomi Sagen: Kassen er tom. Beslutning: Taget til efterretning. 5. Eventuelt Intet.`,
    );

    expect(items.map(({ number, title, decision }) => [number, title, decision])).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt'],
      [2, 'Nye bede', 'Tiltrådt. Eva bestiller jord den 12. Juni.'],
      [3, 'Stier', 'Udsat.'],
      [4, 'Økonomi', 'Taget til efterretning.'],
      [5, 'Eventuelt', 'Intet.'],
    ]);
    expect(items[1]?.caseText).toContain('Bedene er tørre');
  });

  it('are left alone where lines have kept their breaks', () => {
    const text =
      '1. Nye bede\nSe side 2. Stier 3. Træer\n2. Stier\nBeslutning: Udsat.\n3. Eventuelt Intet.\n';

    expect(mendText(text)).toBe(text);
  });
});

describe('a link to the file', () => {
  it.each([
    'Se referat af mødet i Haveudvalget i pdf format',
    'Hent referatet som PDF',
    'Læs dagsordenen i pdf',
  ])('is no part of the last item: %s', (link) => {
    const items = itemsOf(
      `Haveudvalget 4. maj 2023\n\n1. Nye bede\nBeslutning\nGodkendt.\n\n2. Stier\nBeslutning\nUdsat.\n\n${link}\n`,
    );

    expect(items.at(-1)?.decision).toBe('Udsat.');
  });
});

describe('items headed "Ad 2." on a page printed as one line', () => {
  const page =
    'Haverådet – referat 5. oktober 2022 Tid: 13.00-15.00 Sted: Salen, Torvet 2 Deltagere: Anne Holm, Bo Vig, Eva Fog Afbud: Ole Vind ' +
    'Dagsorden: 1. Nye bede 2. Smalle stier 3. Eventuelt Ad 1. Nye bede Bedene graves til foråret. ' +
    'Ad 2. Smalle stier Stierne er smalle. Bo Vig undersøger prisen inden 1. december 2022. Ad 3. Eventuelt Intet.';

  it('have the title of the agenda and the rest as what was said', () => {
    expect(itemsOf(page).map(({ number, title, decision }) => [number, title, decision])).toEqual([
      [1, 'Nye bede', 'Bedene graves til foråret.'],
      [2, 'Smalle stier', 'Stierne er smalle. Bo Vig undersøger prisen inden 1. december 2022.'],
      [3, 'Eventuelt', 'Intet.'],
    ]);
  });
});
