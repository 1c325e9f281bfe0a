import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const TEXT = `Udvalg: Vand- og Vejudvalget
Mødedato: mandag den 21. marts 2022 kl. 07.55
Mødested: Mødelokale 6+7
Mødedeltagere:
Anne Holm
Bo Vig (Afbud)
Carla Dam
Hans-Jørgen Eg (Fravær)

1 Godkendelse af dagsorden
21-014454
Fraværende: Carla Dam
Beslutning
Godkendt.

Afbud: Bo Vig

Fraværende: Carla Dam

Fremstilling

Sagsprocedure

Vand- og Vejudvalget.

Indstilling

Administrationen indstiller, at dagsordenen godkendes.

2 Lukket: Salg af grund
21-013649K
4.-5. Anbefales.

3 Lukket: Henvendelser til formanden
Beslutning ikke frigivet

4 Stier ved Solby - tillægsbevilling
Beslutning

Ad 1 anbefales

Ad 2b. Imod stemte Anne Holm (Ø).

Fremstilling

Sagsprocedure

Vand- og Vejudvalget, Økonomiudvalget og Byrådet.

Resume

Der mangler midler.

Indstilling

Administrationen indstiller,

1. at der gives en bevilling

2. at bevillingen frigives.

Sagsbeskrivelse

Der er tre scenarier:

1 Sti langs vejen

2 Sti gennem skoven

Konklusion

Skoven er dyrest.

Sagens forløb
24-01-2022 Økonomiudvalget

Økonomiudvalget anbefaler sagen.

Fraværende: Anne Holm
Bilag
5 Anlægsregnskab - Stier
Tidsplan
Beslutning fra Økonomiudvalget den 24. januar 2022

5 e-handel og torvedage
21-012520
Beslutning
Konklusion

Torvedagene fortsætter.

Fremstilling

Sagsprocedure

Vand- og Vejudvalget.

6 Underskriftsark
21-012521
Fremstilling

Sagsprocedure

Vand- og Vejudvalget.

Resume

Elektronisk underskriftsark.
`;

const minutes = parseMinutes(TEXT);
const output: ParseOutput = parseOutput('vand.txt', minutes, TEXT);
const [agenda, closed, unreleased, paths, trade, signatures] = output.items;

describe('minutes of a municipal committee', () => {
  it('reads the head and the marks behind names', () => {
    expect(output).toMatchObject({
      forum: { name: 'Vand- og Vejudvalget' },
      level: 'politisk',
      date: '2022-03-21',
      startTime: '07:55',
      place: 'Mødelokale 6+7',
    });
    expect(output.participants.map(({ name }) => name)).toEqual([
      'Anne Holm',
      'Bo Vig',
      'Carla Dam',
      'Hans-Jørgen Eg',
    ]);
    expect([...output.absences].sort()).toEqual(['Bo Vig', 'Hans-Jørgen Eg']);
  });

  it('finds the items among numbered points and attachments', () => {
    expect(output.items.map(({ number, title }) => `${String(number)} ${title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Lukket: Salg af grund',
      '3 Lukket: Henvendelser til formanden',
      '4 Stier ved Solby - tillægsbevilling',
      '5 e-handel og torvedage',
      '6 Underskriftsark',
    ]);
  });

  it('keeps absence lines of the decision verbatim and counts them for the item', () => {
    expect(agenda?.decision).toBe('Godkendt.\n\nAfbud: Bo Vig\n\nFraværende: Carla Dam');
    expect(agenda?.absences).toEqual(['Carla Dam']);
    expect(agenda?.recommendations).toEqual(['at dagsordenen godkendes.']);
  });

  it('leaves the text of closed items unheaded', () => {
    expect(closed).toMatchObject({ caseNumber: '21-013649K', decision: null, caseText: '4.-5. Anbefales.' });
    expect(unreleased).toMatchObject({ caseNumber: null, decision: null });
    expect(minutes.items.map((item) => item.closed)).toEqual([false, true, true, false, false, false]);
  });

  it('takes neither a conclusion in the case text nor other bodies for the decision', () => {
    expect(paths?.decision).toBe('Ad 1 anbefales\n\nAd 2b. Imod stemte Anne Holm (Ø).');
    expect(paths?.absences).toEqual([]);
    expect(minutes.items[3]?.sections.map(({ kind }) => kind)).toContain('history');
  });

  it('keeps a subheading of the decision in the decision', () => {
    expect(trade?.decision).toBe('Konklusion\n\nTorvedagene fortsætter.');
  });

  it('reads attachments of odd shape', () => {
    expect(paths?.attachments).toEqual([
      '5 Anlægsregnskab - Stier',
      'Tidsplan',
      'Beslutning fra Økonomiudvalget den 24. januar 2022',
    ]);
  });

  it('reads an item without decision', () => {
    expect(signatures).toMatchObject({ caseNumber: '21-012521', decision: null, outcome: 'empty' });
  });
});
