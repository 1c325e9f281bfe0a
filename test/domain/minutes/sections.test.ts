import { parseMinutes } from '../../../src/domain/minutes/parse';
import { caseText, decisionText, sectionText } from '../../../src/domain/minutes/sections';

const TEXT = `Referat: Solgruppen

1. Plan
Sagsfremstilling

Planen er klar.
Side 2 af 3
Den er sendt ud.

Sagens forløb
24-01-2022 Økonomiudvalget
Anbefales.

Beslutning

Godkendt.

2. Evt.
Sagsfremstilling
Beslutning
`;

const minutes = parseMinutes(TEXT);
const [plan, other] = minutes.items;

describe('decisionText and caseText', () => {
  it('are verbatim and leave other bodies out', () => {
    expect(plan && decisionText(plan, TEXT)).toBe('Godkendt.');
  });

  it('leave out page numbers', () => {
    expect(plan && caseText(plan, TEXT)).toBe('Planen er klar.\n\nDen er sendt ud.');
  });

  it('are null where nothing stands below the heading', () => {
    expect(other && decisionText(other, TEXT)).toBeNull();
    expect(other && caseText(other, TEXT)).toBeNull();
  });
});

describe('sectionText', () => {
  it('gives the body without the heading', () => {
    expect(plan?.sections.map((section) => sectionText(section, TEXT).split('\n')[0])).toEqual([
      'Planen er klar.',
      '24-01-2022 Økonomiudvalget',
      'Godkendt.',
    ]);
  });
});

describe('what stands below a decision that comes before its case text', () => {
  const parts = (proposal: string, background: string, rest: string): unknown => {
    const text = `Referat: Solgruppen\n\n1. Plan for bede\n\n${proposal}\n\nForvaltningen indstiller, at planen godkendes.\n\nBeslutning\n\nGodkendt.\n\n${background}\n\nBedene er tørre.\n${rest}`;
    return parseMinutes(text).items.map((item) => [decisionText(item, text), caseText(item, text)]);
  };

  it('is its background where the case text goes on', () => {
    expect(parts('Indstilling', 'Baggrund', '\nSagsfremstilling\n\nDe vandes sjældent.\n')).toEqual([
      ['Godkendt.', expect.stringMatching(/^Bedene er tørre\.[^]*De vandes sjældent\.$/u)],
    ]);
  });

  it('is its background where it is headed in capitals as the proposal', () => {
    expect(parts('INDSTILLING', 'BAGGRUND', '')).toEqual([['Godkendt.', 'Bedene er tørre.']]);
  });

  it('stays in the decision where nothing tells', () => {
    expect(parts('Indstilling', 'Baggrund', '')).toEqual([
      [expect.stringContaining('Bedene er tørre.'), null],
    ]);
  });
});
