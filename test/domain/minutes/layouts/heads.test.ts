import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const codes = (output: ParseOutput): string[] => output.warnings.map(({ code }) => code);

describe('heads', () => {
  it('reads labels above their values', () => {
    const output = parse(`Referat

UDVALG
Sundhedsudvalget

DATO
Tirsdag den 14. marts 2023

STARTTIDSPUNKT
16:00

SLUTTIDSPUNKT
18:15

STED
Mødelokale 4, Solby Rådhus

DELTAGERE
Anne Holm (A)
Bo Vig, formand (V)
Carla Dam (F) - afbud

REFERENT
Dorte Eg

1. Godkendelse af dagsorden
Beslutning: Godkendt.
`);

    expect(output).toMatchObject({
      forum: { name: 'Sundhedsudvalget', inferred: false },
      date: '2023-03-14',
      startTime: '16:00',
      endTime: '18:15',
      place: 'Mødelokale 4, Solby Rådhus',
      absences: ['Carla Dam'],
    });
    expect(output.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Anne Holm', 'member'],
      ['Bo Vig', 'chair'],
      ['Carla Dam', 'member'],
      ['Dorte Eg', 'minute-taker'],
    ]);
  });

  it('reads labels before their values and a list of names', () => {
    const output = parse(`Referat: Den Strategiske Gruppe (DSG)

Tid: 18. november 2019, kl. 13.30-15.30

Sted: Regionshuset, mødelokale F1
Der er mulighed for at deltage via video.

Deltagere: Anne Holm, Bo Vig, Pia Ulv Hel-
sted, Carla Dam.

Dagsorden

1. Fælles aftale 2
2. Evt. 6

1. Fælles aftale

Indstilling

At DSG drøfter aftalen

Referat

Aftalen blev drøftet.

2. Evt.

Alliancen

Bo Vig orienterede om alliancen.
`);

    expect(output).toMatchObject({
      forum: { name: 'Den Strategiske Gruppe (DSG)' },
      date: '2019-11-18',
      startTime: '13:30',
      endTime: '15:30',
      place: 'Regionshuset, mødelokale F1',
    });
    expect(output.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Anne Holm'],
      ['Bo Vig'],
      ['Pia Ulv Helsted'],
      ['Carla Dam'],
    ]);
    expect(output.items[0]?.recommendations).toEqual(['At DSG drøfter aftalen']);
    expect(output.items[1]?.decision).toBe('Alliancen\n\nBo Vig orienterede om alliancen.');
  });

  it('reads a head written as a sentence over four lines', () => {
    const output = parse(`Referat
til
mødet i Forebyggelsesudvalget
den 3. maj 2021 kl. 14.00
i Rådhussalen, Aarby

Til stede: Anne Holm, Bo Vig og Carla Dam
Afbud: Eva Fog

1. Orientering
Beslutning
Taget til efterretning.
`);

    expect(output).toMatchObject({
      forum: { name: 'Forebyggelsesudvalget' },
      date: '2021-05-03',
      startTime: '14:00',
      place: 'Rådhussalen, Aarby',
      absences: ['Eva Fog'],
    });
  });

  it('reads an agenda of open and closed items with the case number below', () => {
    const output = parse(`Referat af møde

Social- og Sundhedsudvalget

Referat onsdag den 4. maj 2022 kl. 15:30 i Mødelokale A

Fraværende:
Carla Dam (O)

Indholdsfortegnelse
Åbne dagsordenspunkter
31 (Åben) Godkendelse af dagsorden
32 (Åben) Kvalitetsstandarder
Lukkede dagsordenspunkter
33 (Lukket) Underskriftsside

31 (Åben) Godkendelse af dagsorden

Sagsnr. 22/000123

Beslutning fra Social- og Sundhedsudvalget, 4. maj 2022, pkt. 31
Godkendt.

32 (Åben) Kvalitetsstandarder

Sagsnr. 22/004567

Sagsfremstilling
Standarderne er revideret.

Forvaltningen indstiller
at standarderne godkendes.

Bilag
Bilag 1 - Standarder

Beslutning fra Social- og Sundhedsudvalget, 4. maj 2022, pkt. 32
Indstillingen tiltrådt.
Ikke til stede: Carla Dam

33 (Lukket) Underskriftsside
`);

    expect(output).toMatchObject({ forum: { name: 'Social- og Sundhedsudvalget' }, absences: ['Carla Dam'] });
    expect(output.items.map(({ number, caseNumber }) => [number, caseNumber])).toEqual([
      [31, '22/000123'],
      [32, '22/004567'],
      [33, null],
    ]);
    expect(output.items[1]).toMatchObject({
      recommendations: ['at standarderne godkendes.'],
      attachments: ['Bilag 1 - Standarder'],
      decision: 'Indstillingen tiltrådt.\nIkke til stede: Carla Dam',
      absences: ['Carla Dam'],
    });
  });

  it('says which part of the date is missing', () => {
    expect(
      codes(parse('Referat fra møde i Brugerrådet\nTorsdag den 7. september kl. 10\n\n1. Velkomst\nTak.')),
    ).toContain('missing-year');
    expect(codes(parse('Referat fra møde i Brugerrådet\nSeptember 2022\n\n1. Velkomst\nTak.'))).toContain(
      'missing-date',
    );
  });

  it('trusts the labelled date and warns about another one in the title', () => {
    const output = parse(
      'REFERAT Solklyngen d. 10-04-2024\n\nMødedato Onsdag d. 17. april 2024\n\nPunkt 1: Evt.\n\nBeslutning\n\nIntet.',
    );

    expect(output.date).toBe('2024-04-17');
    expect(codes(output)).toContain('date-conflict');
  });

  it('does not take a list of members for attendance', () => {
    const output = parse(
      'Solby Byråd\n26. april 2022\n\nMedlemmer: Anne Holm, Bo Vig, Carla Dam\n\n1. Evt.\nBeslutning\nIntet.',
    );

    expect(output.participants).toEqual([]);
    expect(codes(output)).toContain('no-participants');
  });
});

describe('texts that are hardly minutes', () => {
  it('calls an agenda without decisions what it is', () => {
    const output = parse(`Dagsorden til møde i Solklyngen den 8. maj 2025 kl. 15

1. Godkendelse af dagsorden
Indstilling
Det indstilles, at dagsordenen godkendes.

2. Budget
Indstilling
Det indstilles, at budgettet drøftes.
`);

    expect(output.items.map(({ decision }) => decision)).toEqual([null, null]);
    expect(codes(output)).toContain('agenda-only');
  });

  it('keeps a letter as text below the head', () => {
    const text = 'Kære alle\n\nTak for et godt møde.\n\nHilsen Anne';
    const minutes = parseMinutes(text);

    expect(text.slice(minutes.head.start, minutes.head.end)).toBe(text);
    expect(minutes.warnings.map(({ code }) => code)).toEqual([
      'missing-forum',
      'missing-date',
      'no-participants',
      'no-items',
    ]);
  });

  it.each([
    '',
    '\n\n\n',
    'x',
    '1.',
    '-'.repeat(50_000),
    'a '.repeat(125_000),
    '1. A\n'.repeat(20_000),
    'Afbud: '.repeat(10_000),
    'Afbud:\n'.repeat(20_000),
    'Udvalg: Planudvalget Mødedato: den 3. oktober 2044 kl. 10.02 '.repeat(4_000),
    'Åse Mølgård i stedet for Poul Tangager. '.repeat(6_000),
  ])('survives odd input %#', (text) => {
    expect(() => parseMinutes(text)).not.toThrow();
  });
});

describe('a place whose time got lost', () => {
  it('is the place alone', () => {
    const text =
      'Referat: Haverådet\nMødedato: 4. maj 2023\nMødested: Kantinen, Bredgade 3, kl.\n\n1. Nye bede\n\nGodkendt.\n';

    expect(parseMinutes(text).place).toBe('Kantinen, Bredgade 3');
  });

  it.each([
    ['* Næste gang\n   d. 12/1 kl. 9 hos Carla'],
    ['Næste møde: 12. januar 2028 kl. 9'],
    ['Dato for næste møde\n12-01-2028 kl. 9'],
  ])('takes the day of the next meeting for none of this one: %s', (next) => {
    const output = parse(`Referat af møde i Fjordrådet\n\nDeltagere: Anne Holm, Bo Vig\n\n${next}\n`);

    expect(output).toMatchObject({ date: null, startTime: null });
    expect(codes(output)).toContain('missing-date');
  });
});

describe('labels and values parted by a wide blank', () => {
  it.each([
    ['Gruppe', 'Mødets dato', 'Mødets tid', 'Mødelokale'],
    ['Udvalg', 'Dato', 'Tid', 'Sted'],
    ['UDVALG', 'DATO', 'TID', 'STED'],
    ['Forum', 'Mødedato', 'Tidspunkt', 'Mødested'],
    ['Mødegruppe', 'Dag', 'Mødetid', 'Lokale'],
  ])('are read: %s, %s, %s, %s', (...labels) => {
    const values = ['Netværk for haver i Solby', 'Den 3. oktober 2023', '12.30 til 14', 'Drivhuset'];
    const head = labels.map((label, at) => `${label.padEnd(18)}${values[at] ?? ''}`).join('\n');
    const people =
      'Deltagere         Anne Holm (Haveforeningen), Bo Vig (Solby Kommune), Eva Fog (PLO)\n' +
      'Udeblevet         Eva Fog\nReferent          Bo Vig\n';
    const output = parse(`REFERAT\n\n${head}\n${people}\n1. Bede\n\nGodkendt.\n\n2. Stier\n\nUdsat.\n`);

    expect(output).toMatchObject({
      forum: { name: 'Netværk for haver i Solby' },
      date: '2023-10-03',
      startTime: '12:30',
      place: 'Drivhuset',
      absences: ['Eva Fog'],
    });
    expect(output.participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog']);
  });
});

describe('the name of the body', () => {
  it.each([
    ['Mødenoter: Klyngens havegruppe', 'Klyngens havegruppe'],
    ['# Mødenotat: Haverådet', 'Haverådet'],
    ['Bestyrelsesmøde nr. 4/2024 i Foreningen Grønne Solby', 'Foreningen Grønne Solby'],
    ['Møde nr. 3 i Haverådet', 'Haverådet'],
    ['Mødenotat – Havens bestyrelse', 'Havens bestyrelse'],
  ])('stands without the words around it in "%s"', (title, name) => {
    expect(
      parse(`${title}\n\nDato: 4. maj 2023\n\n1. Bede\n\nGodkendt.\n\n2. Stier\n\nUdsat.\n`).forum.name,
    ).toBe(name);
  });
});
