import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const titles = (output: ParseOutput): string[] =>
  output.items.map(({ number, title }) => `${String(number)} ${title}`);

describe('numberings of items', () => {
  it('counts by order where every item is numbered "1."', () => {
    const output = parse(`Styregruppen for Velfærd - referat
Dato: 12-02-2024
Tid: 13:00 - 15:00

1. Godkendelse af dagsorden
Indstilling:
Det indstilles, at dagsordenen godkendes.
Referat:
Godkendt.

1. Status på projektet
Sagsfremstilling:
Projektet er halvvejs.
Referat:
Drøftet.

1. Eventuelt
Referat:
Intet.
`);

    expect(titles(output)).toEqual(['1 Godkendelse af dagsorden', '2 Status på projektet', '3 Eventuelt']);
    expect(output).toMatchObject({
      startTime: '13:00',
      endTime: '15:00',
      forum: { name: 'Styregruppen for Velfærd' },
    });
    expect(output.items[1]?.decision).toBe('Drøftet.');
  });

  it('reads outcomes below the agenda as "Ad 1."', () => {
    const output = parse(`Referat af møde i Driftsforum Øst den 5. juni 2023

Dagsorden:
1. Valg af ordstyrer
2. Aftale om hjælpemidler
3. Evt.

Deltagere: Anne Holm (ANH), Bo Vig (BVI), Carla Dam (CDA)

Ad 1.
Bo blev valgt.

Ad 2.
Aftalen blev drøftet.

Ad 3.
Intet.
`);

    expect(titles(output)).toEqual(['1 Valg af ordstyrer', '2 Aftale om hjælpemidler', '3 Evt.']);
    expect(output.items[1]?.decision).toBe('Aftalen blev drøftet.');
    expect(output.participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Carla Dam']);
  });

  it('reads "Ad 2." below "2."', () => {
    const output = parse(`Referat: Netværksgruppen

1. Velkomst
Formanden byder velkommen.
Ad 1.
Alle præsenterede sig.

2. Budget
Budgettet er sendt ud.
Ad 2.
Godkendt.
`);

    expect(output.items).toMatchObject([
      { title: 'Velkomst', caseText: 'Formanden byder velkommen.', decision: 'Alle præsenterede sig.' },
      { title: 'Budget', decision: 'Godkendt.' },
    ]);
  });

  it('goes on counting through the year and leaves earlier decisions to their bodies', () => {
    const output = parse(`Solby Byråd

Møde nr. 4, 26. april 2022

49. Godkendelse af dagsorden
Beslutning i Byrådet den 26-04-2022
Godkendt.

50. Salg af grund (22/45678)
Økonomiudvalget indstiller til byrådet,
at grunden sælges.

Beslutning i Økonomiudvalget den 19-04-2022
Anbefales.

Beslutning i Byrådet den 26-04-2022
Udsat.

Bo Vig (V) deltog ikke i behandlingen af punktet.

51. Lukket punkt: Personalesag

52. Eventuelt
Beslutning i Byrådet den 26-04-2022
Intet.

Mødet blev hævet kl. 18.05
`);

    expect(titles(output)).toEqual([
      '49 Godkendelse af dagsorden',
      '50 Salg af grund',
      '51 Lukket punkt: Personalesag',
      '52 Eventuelt',
    ]);
    expect(output.items[1]).toMatchObject({
      caseNumber: '22/45678',
      recommendations: ['at grunden sælges.'],
      decision: 'Udsat.\n\nBo Vig (V) deltog ikke i behandlingen af punktet.',
      absences: ['Bo Vig'],
    });
    expect(output.items[3]?.decision).toBe('Intet.');
    expect(output.endTime).toBe('18:05');
  });

  it('keeps the written number of 1.0, 1.1, 2.0 with the title', () => {
    const output = parse(`Chefforum - Sundhedsklynge Syd
Mødedato: 10. januar 2024

1.0 Velkomst
Dagsordenen blev godkendt.

1.1 Opfølgning på referat
Ingen bemærkninger.

2.0 Sager

2.1 Fælles kurser
Planen blev godkendt.
`);

    expect(titles(output)).toEqual([
      '1 1.0 Velkomst',
      '2 1.1 Opfølgning på referat',
      '3 2.0 Sager',
      '4 2.1 Fælles kurser',
    ]);
  });

  it('reads letters', () => {
    const output = parse(`Referat af klyngemøde i Nordklyngen 4/11-2021

Alle var mødt undtagen Anne Holm og Bo Vig, der havde meldt afbud. Carla Dam deltog for Dan Eg.

A: Nyt fra hospitalet
Der er travlt.

B: Samarbejde om udskrivelser
Der nedsættes en gruppe.

C: Eventuelt
Næste møde er den 2. december.
`);

    expect(titles(output)).toEqual(['1 Nyt fra hospitalet', '2 Samarbejde om udskrivelser', '3 Eventuelt']);
    expect(output).toMatchObject({
      date: '2021-11-04',
      absences: ['Anne Holm', 'Bo Vig'],
      substitutes: [{ for: 'Dan Eg', by: 'Carla Dam' }],
    });
  });

  it('finds unnumbered items by the table of contents', () => {
    const output = parse(`REFERAT Vestklyngen d. 03-02-2025

Indholdsfortegnelse

Mødedeltagere.....	3
Kapacitet på akutområdet.....	4

Mødedeltagere

Beslutning

Der var afbud fra Anne Holm.

Kapacitet på akutområdet

Indstilling

at orienteringen tages til efterretning

Beslutning

Taget til efterretning.
`);

    expect(titles(output)).toEqual(['1 Mødedeltagere', '2 Kapacitet på akutområdet']);
    expect(output.absences).toEqual(['Anne Holm']);
    expect(output.items[1]?.decision).toBe('Taget til efterretning.');
  });
});

describe('items whose number stands above the title', () => {
  it.each(['Sag 1', 'Dagsordenens punkt 1', 'Punkt 1', 'Sag nr. 1', 'Emne 1:'])(
    'as "%s" are read',
    (first) => {
      const item = (number: number, title: string): string =>
        `${first.replace('1', String(number))}\n${title}\nSagsnr. 23/456${String(number)}\n\nGodkendt.\n\n`;
      const text = `Referat af møde i Haverådet den 4. maj 2023\n\n${item(1, 'Nye bede')}${item(2, 'Stier')}${item(3, 'Eventuelt')}`;

      expect(parseMinutes(text).items.map(({ number, title }) => [number, title])).toEqual([
        [1, 'Nye bede'],
        [2, 'Stier'],
        [3, 'Eventuelt'],
      ]);
    },
  );
});
