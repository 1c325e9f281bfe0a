import { parseMinutes } from '../../../../src/domain/minutes/parse';

const ITEMS = ['', 'Punkt 1: Budget', 'Godkendt.', '', 'Punkt 2: Plan', 'Udsat.'];

function head(lines: readonly string[]): {
  forum: string | null;
  date: string | null;
  place: string | null;
  warnings: string[];
} {
  const { forum, date, place, warnings } = parseMinutes([...lines, ...ITEMS].join('\n'));
  return { forum: forum.name, date, place, warnings: warnings.map(({ code }) => code) };
}

describe('heads of pages and letters', () => {
  it.each([
    [
      ['Forside › Politik › Vejudvalget', 'Haverådet i Solby', 'Referat af mødet den 4. maj 2023'],
      'Haverådet i Solby',
    ],
    [['MENU', 'Haveudvalget (2022-2025) – Referat – 4. maj 2023'], 'Haveudvalget'],
    [['# 🌱 Arbejdsgruppen for haver – møde 4', 'Dato: 04.05.2023'], 'Arbejdsgruppen for haver'],
    [['# 2023-05-04 Haveforum Solby'], 'Haveforum Solby'],
    [['Udvalget for haver og vejes møde den 4. maj 2023'], 'Udvalget for haver og veje'],
    [
      ['FORHANDLINGSPROTOKOL', '', 'for Bestyrelsen for Solhaven', '', '4. maj 2023'],
      'Bestyrelsen for Solhaven',
    ],
    [['Referat', '', 'af mødet i Haverådet', '4. maj 2023 kl. 14'], 'Haverådet'],
    [['Referat af ekstraordinært haverådsmøde', 'den 4. maj 2023'], 'haveråd'],
    [['Bestyrelsesmøde afholdt 4/5 2023'], 'Bestyrelse'],
    [['Bestyrelsesmøde i Solby Haveforening 4/5 2023'], 'Solby Haveforening'],
    [
      ['Dagsordner og referater Faglig havegruppe', 'til', 'mødet i', 'den 4. maj 2023 kl. 8.30'],
      'Faglig havegruppe',
    ],
    [['Emne: Referat af møde den 4. maj 2023 i Det fælles haveforum'], 'Det fælles haveforum'],
    [['UDVALG', 'Haveudvalget', 'MØDE', 'Referat', 'STARTTIDSPUNKT', '04-05-2023 09:00'], 'Haveudvalget'],
  ])('names the body: %j', (lines, forum) => {
    expect(head(lines)).toMatchObject({ forum, date: '2023-05-04' });
    expect(head(lines).warnings).not.toContain('forum-conflict');
  });

  it.each([
    [['• den 6. maj 2023', '', 'Bestyrelsesmøde den 4. maj, 2023']],
    [['Solby, den 5. maj 2023', 'Referat', 'af mødet i Haverådet', '4. maj 2023']],
    [['Dato: 9. maj 2023', 'Emne: Referat af møde den 4. maj 2023 i Det fælles haveforum']],
    [['Haverådet', 'Aar 2023, torsdag den 4. maj kl. 19.00 holdt rådet møde i Salen.']],
  ])('takes the day of the meeting and not that of the text: %j', (lines) => {
    expect(head(lines).date).toBe('2023-05-04');
    expect(head(lines).warnings).not.toContain('date-conflict');
  });

  it.each([
    [['Haverådets møde den 4. maj 2023', 'Rådhuset, mødelokale Egen kl. 15.00'], 'Rådhuset, mødelokale Egen'],
    [
      ['Referat af haverådsmøde', 'Skovhuset, mødelokale K2', 'torsdag den 4. maj 2023 kl. 18.30'],
      'Skovhuset, mødelokale K2',
    ],
    [
      ['Haverådet', 'torsdag den 4. maj 2023 kl. 19.00 holdt rådet møde i Solsalen, Torvet 2.'],
      'Solsalen, Torvet 2',
    ],
    [
      ['Referat af haverådsmøde den 4. maj 2023 kl. 10.00 i lokale M1 på Solgården'],
      'lokale M1 på Solgården',
    ],
    [['Dagsorden for Haveforum', 'til', 'mødet i', 'den 4. maj 2023 kl. 8.30', 'i L12, Solby'], 'L12, Solby'],
  ])('finds the place without a label: %j', (lines, place) => {
    expect(head(lines).place).toBe(place);
  });

  it('takes body and day from the opening item where there is no head', () => {
    const text =
      '1. Godkendelse af dagsorden\nBeslutning\nMødet i Haveudvalget den 4. maj 2023 begyndte kl. 14.30.\n\n2. Plan\nBeslutning\nUdsat.';

    const { forum, date } = parseMinutes(text);

    expect(forum).toMatchObject({ name: 'Haveudvalget', inferred: true });
    expect(date).toBe('2023-05-04');
  });

  it('takes no area for a body', () => {
    expect(head(['Haverådet torsdag den 4. maj 2023', '', 'Solgården: Legeområdet']).warnings).not.toContain(
      'forum-conflict',
    );
  });
});
