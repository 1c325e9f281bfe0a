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
