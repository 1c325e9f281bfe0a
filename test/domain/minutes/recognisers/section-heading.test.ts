import { outcomeHeading, sectionHeading } from '../../../../src/domain/minutes/recognisers/section-heading';

describe('sectionHeading', () => {
  it.each([
    ['Beslutning', 'decision'],
    ['**Referat**', 'decision'],
    ['Konklusion:', 'decision'],
    ['Det blev vi enige om', 'decision'],
    ['Sådan gør vi nu:', 'decision'],
    ['Vi blev enige om', 'decision'],
    ['Indstilling', 'recommendation'],
    ['Forvaltningens indstilling', 'recommendation'],
    ['SAGSFREMSTILLING', 'case'],
    ['Resumé', 'case'],
    ['Økonomiske konsekvenser', 'case'],
    ['Bilag:', 'attachments'],
    ['BILAGSFORTEGNELSE', 'attachments'],
    ['Sagens forløb', 'history'],
  ])('knows %s', (line, kind) => {
    expect(sectionHeading(line)?.kind).toBe(kind);
  });

  it('calls parts of a case text weak', () => {
    expect(sectionHeading('Baggrund')?.strength).toBe('weak');
    expect(sectionHeading('Sagsfremstilling')?.strength).toBe('strong');
  });

  it('reads heading and text on one line', () => {
    const line = 'Beslutning: Godkendt.';

    expect(line.slice(sectionHeading(line)?.bodyAt ?? 0)).toBe('Godkendt.');
  });

  it('reads whose decision it was and when', () => {
    expect(sectionHeading('Beslutning i Økonomiudvalget den 05-03-2024')).toMatchObject({
      kind: 'decision',
      date: '2024-03-05',
      body: 'Økonomiudvalget',
    });
  });

  it.each([
    'Beslutningen blev udsat',
    'Det blev vi enige om i maj',
    'Bilag 1. Budget',
    'Referatet blev godkendt',
    'Status: i gang',
    'baggrund',
  ])('takes "%s" for text', (line) => {
    expect(sectionHeading(line)).toBeNull();
  });
});

describe('outcomeHeading', () => {
  it('reads the number of the item', () => {
    expect(outcomeHeading('Ad 3.')).toMatchObject({ number: 3, bodyAt: null });
    expect(outcomeHeading('Ad punkt 12: Godkendt')).toMatchObject({ number: 12, bodyAt: 13 });
  });

  it.each(['Ad 2b. Udsat', 'Adam orienterede', 'Ad hoc'])('rejects "%s"', (line) => {
    expect(outcomeHeading(line)).toBeNull();
  });
});
