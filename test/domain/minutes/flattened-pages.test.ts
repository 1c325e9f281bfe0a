import { parseOutput } from '../../../src/domain/minutes/export';
import { mendText } from '../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../src/domain/minutes/parse';

const PAGES = [
  '1 R E F E R A T Mødedato: Torsdag den 4. maj 2023 Mødetidspunkt: Kl. 9:00 Mødested: Drivhuset Medlemmer: Anne Holm (A) Bo Vig (C) Carla Dam Dan Lyng Fraværende: Bo Vig Bemærkninger: Mødet var åbent. Sagsoversigt Side 01. Nye bede ... 2 02. Stier ... 3',
  '2 Solby Haveråd Mødedato 04-05-2023 Side 2 01. Nye bede Åben sag Sagsnr.: 22/1234 Indstilling Formandskabet indstiller: At bedene godkendes Beslutning Bedene blev godkendt.',
  '3 Solby Haveråd Mødedato 04-05-2023 Side 3 02. Stier Åben sag Sagsnr.: 22/1301 Bilag: Kort over stier.pdf Baggrund Stierne er smalle. Beslutninger Haverådet den 04-05-2023 Bemærkninger: Stierne blev drøftet. Anne Holm måler dem op.',
].join('\n\n');

describe('pages printed as one line each', () => {
  it('are read like the lines they were', () => {
    const text = mendText(PAGES);

    expect(parseOutput('x.txt', parseMinutes(text), text)).toMatchObject({
      date: '2023-05-04',
      startTime: '09:00',
      place: 'Drivhuset',
      absences: ['Bo Vig'],
      participants: [
        { name: 'Anne Holm', party: 'A' },
        { name: 'Bo Vig', party: 'C', absent: true },
        { name: 'Carla Dam' },
        { name: 'Dan Lyng' },
      ],
      items: [
        { title: 'Nye bede', caseNumber: '22/1234', decision: 'Bedene blev godkendt.' },
        {
          title: 'Stier',
          caseNumber: '22/1301',
          caseText: 'Stierne er smalle.',
          decision: 'Bemærkninger: Stierne blev drøftet. Anne Holm måler dem op.',
          attachments: ['Kort over stier.pdf'],
        },
      ],
    });
  });

  it('lose the head every page repeats, with its number', () => {
    expect(mendText(PAGES)).not.toContain('Solby Haveråd');
    expect(mendText(PAGES).split('\n')).toContain('01. Nye bede');
  });

  it('read items in capitals behind the word for an item', () => {
    const page = (number: number, title: string): string =>
      `${String(number)} Den 4. maj 2023 HAVERÅDET SAG NR. ${String(number)} ${title} SAGSFREMSTILLING Her er meget at sige om sagen, som rådet har ventet længe på. KONKLUSION Rådet drøftede den. Side ${String(number)}`;
    const text = mendText([page(1, 'NYE BEDE'), page(2, 'STIER'), page(3, 'EVENTUELT')].join('\n\n'));

    const { items } = parseOutput('x.txt', parseMinutes(text), text);

    expect(items.map(({ title, decision }) => [title, decision])).toEqual(
      ['NYE BEDE', 'STIER', 'EVENTUELT'].map((title) => [title, 'Rådet drøftede den.']),
    );
  });

  it.each([
    'Rådet har modtaget en indstilling om bedene, og Indstillingen er drøftet. Beslutning om stierne træffes i maj, når Formanden er tilbage fra sin rejse, og der er tid til en samtale om det hele.',
    '1 bed, 2 stier og 3 bænke er dyre. Side 4 i planen viser dem, og Bilag følger senere, siger Anne Holm, som har talt med gartnerne og med de frivillige om priserne på det hele.',
  ])('are not found in a long paragraph: %s', (paragraph) => {
    expect(mendText(paragraph)).toBe(paragraph);
  });
});
