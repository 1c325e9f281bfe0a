import { linesOf } from '../../../../src/domain/minutes/lines';
import { itemHeadings } from '../../../../src/domain/minutes/recognisers/item-heading';

const read = (text: string): string[] =>
  itemHeadings(linesOf(text), 0).map(({ family, number, title }) =>
    `${family} ${String(number)} ${title.value}`.trim(),
  );

describe('itemHeadings', () => {
  it.each([
    ['Punkt 3: Ny aftale', 'point 3 Ny aftale'],
    ['PUNKT 3 / Ny aftale', 'point 3 Ny aftale'],
    ['EMNE 3      Ny aftale', 'point 3 Ny aftale'],
    ['Sag 3\tNy aftale', 'point 3 Ny aftale'],
    ['Pkt. 12 - Budget', 'point 12 Budget'],
    ['Lukket punkt 4: Personalesag', 'point 4 Personalesag'],
    ['3. Ny aftale', 'dotted 3 Ny aftale'],
    ['**7) Eventuelt**', 'dotted 7 Eventuelt'],
    ['14 Godkendelse af plan', 'bare 14 Godkendelse af plan'],
    ['3.\nNy aftale', 'alone 3 Ny aftale'],
    ['B: Nyt fra hospitalet', 'letter 2 Nyt fra hospitalet'],
    ['2.1 Fælles kurser', 'decimal 2 Fælles kurser'],
    ['Ad 3.', 'outcome 3'],
    ['Ad punkt 3: Ny aftale', 'outcome 3 Ny aftale'],
  ])('reads %j', (text, heading) => {
    expect(read(text)).toContain(heading);
  });

  it.each(['Punktet blev drøftet', 'Emne 2 blev udsat', 'Tre. Ny aftale', '2.5 mio. kr.'])(
    'reads no heading in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
