import { buildSheet } from '../../../src/domain/answers/build-sheet';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { forumId, minutesId } from '../../../src/domain/shared/ids';

const TEXT = `REFERAT Fjordklyngen d. 06-03-2024

Mødedato Onsdag d. 6. marts 2024 kl. 10:00

Punkt 1: Velkommen

Mødedeltagere:

Mette Lund, borgmester Havby Kommune (A)

Carl Mose, direktør, Strandlev Kommune

Beslutning

Der var afbud fra Carl Mose. Kirsten Lind deltog i stedet for Carl Mose.

Punkt 2: Lokaler

Beslutning

Mette Lund undersøger lokalerne.
`;

const SHEET = buildSheet(
  {
    id: minutesId('m'),
    forum: forumId('fjordklyngen'),
    forumName: 'Fjordklyngen',
    version: 1,
    source: 'referat.txt',
    minutes: parseMinutes(TEXT),
  },
  TEXT,
);

describe('buildSheet', () => {
  it('quotes every fact word for word', () => {
    const quotes = [
      SHEET.head,
      ...[...SHEET.participants, ...SHEET.absences, ...SHEET.substitutes, ...SHEET.items].map(
        (one) => one.quote,
      ),
    ];

    expect(quotes.length).toBeGreaterThan(6);
    for (const { text, span } of quotes) expect(TEXT.slice(span.start, span.end)).toBe(text);
  });

  it('quotes an absence with its sentence and its item', () => {
    expect(SHEET.absences).toMatchObject([{ name: 'Carl Mose', quote: { item: 1, section: 'decision' } }]);
    expect(SHEET.absences[0]?.quote.text).toMatch(/^Der var afbud fra Carl Mose/);
  });

  it('quotes the line with the date for the meeting itself', () => {
    expect(SHEET.head).toMatchObject({ item: 0, section: 'head' });
    expect(SHEET.head.text).toContain('2024');
  });

  it('keeps a person with post and line', () => {
    expect(SHEET.participants[0]).toMatchObject({ name: 'Mette Lund', quote: { item: 1 } });
    expect(SHEET.participants[0]?.quote.text).toBe('Mette Lund, borgmester Havby Kommune (A)');
  });
});
