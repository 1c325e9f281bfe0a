import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const TEXT = `

REFERAT Solklyngen d. 10-04-2024

Mødedato Onsdag d. 10. april 2024 kl. 10:00

Mødested Mødelokale 3 - Solby Rådhus

Indholdsfortegnelse

Mødedeltagere.....	3
Nattevagt og samarbejde.....	4
Pilotprojekt om skærmbesøg.....	6
Eventuelt.....	8

Punkt 1: Mødedeltagere

1-31-72-999-22

Resume

Sagsfremstilling

Mødedeltagere:

Anne Holm, regionsrådsformand (A) (regional medformand)

Bo Vig, borgmester Solby Kommune (V) (kommunal medformand) (mødeleder)

Carla Dam, PLO-Nord, praktiserende læge i Solby Kommune

Dan Eg, direktør, Solby Kommune (sekretariat)

Beslutning

Der var afbud fra Carla Dam. Finn Gadedeltog i stedet for Dan Eg.

Punkt 2: Nattevagten og samarbejde

1-31-72-999-22

Indstilling

Det indstilles,

at orienteringen tages til efterretning

Sagsfremstilling

Der er en ny nattevagt.

Beslutning

Orienteringen blev taget til efterretning.

Klyngen havde dialog om:

- Rekruttering
- Kvalitet

Bilag

Oplæg 100424_Nattevagt

Punkt 3: Pilotprojekt om skærmbesøg

Beslutning

1. Projektet blev drøftet:

- Patienter tænkes ind
- Midlerne tages ud

Bilag

projekt.docx

Sagsfremstilling

Baggrund

Der er holdt et værksted.

Økonomiske konsekvenser

Ingen.

Det indstilles, at Chefforum anbefaler Direktørforum at:

1. Godkende projektet
2. Godkende organiseringen.

Bilag

Skabelon

Punkt 4: Eventuelt

1-31-72-999-22

Beslutning

Der var ikke noget til punktet.

Bilag
`;

const minutes = parseMinutes(TEXT);
const output: ParseOutput = parseOutput('sol.txt', minutes, TEXT);

describe('minutes with a table of contents and "Punkt 3: …"', () => {
  it('reads the head', () => {
    expect(output).toMatchObject({
      forum: { name: 'Solklyngen', inferred: false },
      level: 'politisk',
      date: '2024-04-10',
      startTime: '10:00',
      endTime: null,
      place: 'Mødelokale 3 - Solby Rådhus',
    });
  });

  it('reads who took part, in what capacity', () => {
    expect(output.participants).toMatchObject([
      {
        name: 'Anne Holm',
        title: 'regionsrådsformand',
        party: 'A',
        roles: ['co-chair-regional'],
        absent: false,
      },
      { name: 'Bo Vig', organisation: 'Solby Kommune', roles: ['co-chair-municipal', 'facilitator'] },
      { name: 'Carla Dam', organisation: 'PLO-Nord', roles: ['member'], absent: true },
      { name: 'Dan Eg', roles: ['secretariat'], absent: true, substitutedBy: 'Finn Gade' },
      { name: 'Finn Gade', roles: ['secretariat'] },
    ]);
    expect(output.absences).toEqual(['Carla Dam']);
    expect(output.substitutes).toEqual([{ for: 'Dan Eg', by: 'Finn Gade' }]);
  });

  it('reads items with case number, recommendation, decision and attachments', () => {
    expect(output.items[1]).toMatchObject({
      number: 2,
      title: 'Nattevagten og samarbejde',
      caseNumber: '1-31-72-999-22',
      recommendations: ['at orienteringen tages til efterretning'],
      caseText: 'Der er en ny nattevagt.',
      decision:
        'Orienteringen blev taget til efterretning.\n\nKlyngen havde dialog om:\n\n- Rekruttering\n- Kvalitet',
      attachments: ['Oplæg 100424_Nattevagt'],
    });
  });

  it('reads a decision before its case text, and the recommendation that closes it', () => {
    expect(output.items[2]).toMatchObject({
      recommendations: ['Godkende projektet', 'Godkende organiseringen.'],
      decision: '1. Projektet blev drøftet:\n\n- Patienter tænkes ind\n- Midlerne tages ud',
      attachments: ['projekt.docx', 'Skabelon'],
    });
    expect(output.items[2]?.caseText).toContain('Økonomiske konsekvenser');
    expect(output.items[2]?.caseText).not.toContain('indstilles');
  });

  it('warns about what differs, is damaged or is empty', () => {
    expect(output.warnings.map(({ code }) => code)).toEqual([
      'damaged-text',
      'title-differs',
      'empty-attachments',
    ]);
  });

  it('keeps the place of everything in the text', () => {
    const [, item] = minutes.items;

    expect(TEXT.slice(item?.titleSpan.start, item?.titleSpan.end)).toBe('Nattevagten og samarbejde');
    expect(TEXT.slice(item?.span.start, item?.span.end)).toMatch(/^Punkt 2: [\s\S]+_Nattevagt$/);
    expect(TEXT.slice(minutes.head.start, minutes.head.end)).toContain('Mødested');
    expect(TEXT.slice(minutes.absences[0]?.span.start, minutes.absences[0]?.span.end)).toBe('Carla Dam');
  });
});
