import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { splitMeetings } from '../../../../src/domain/minutes/split-meetings';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const HEAD = 'Haveudvalget\n4. maj 2023 kl. 9.00\n\n';

describe('pages of the web', () => {
  it.each([
    ['fold dette punkt ind Indstilling', 'fold dette punkt ind Beslutning'],
    ['[+] Indstilling', '[+] Beslutning'],
    ['Indstilling (fold ud)', 'Beslutning (fold ud)'],
    ['Vis afsnit Indstilling', 'Vis afsnit Beslutning'],
    ['▼ Indstilling', '▼ Beslutning'],
  ])('reads headings that can be folded: %s', (proposal, decision) => {
    const { items } = parse(
      `${HEAD}1. Nye bede\n${proposal}\n\nDet indstilles, at bedene godkendes.\n\n${decision}\n\nGodkendt.\n\n2. Stier\n${decision}\n\nUdsat.\n`,
    );

    expect(items).toMatchObject([
      { decision: 'Godkendt.', recommendations: ['at bedene godkendes.'] },
      { decision: 'Udsat.' },
    ]);
  });

  it('leaves a sentence about folding alone', () => {
    const { items } = parse(`${HEAD}1. Papir\nBeslutning\nFold dette ark ud og hæng det op.\n`);

    expect(items[0]?.decision).toBe('Fold dette ark ud og hæng det op.');
  });

  it('gives the number above a title to the item below it', () => {
    const { items } = parse(
      `${HEAD}Sagsnr.: 22/1234\n1. Nye bede\nBeslutning\nGodkendt.\nTil toppen\nSagsnr.: 22/1301\n2. Stier\nBeslutning\nUdsat.\nTil toppen\n`,
    );

    expect(items).toMatchObject([
      { title: 'Nye bede', caseNumber: '22/1234', decision: 'Godkendt.' },
      { title: 'Stier', caseNumber: '22/1301', decision: 'Udsat.' },
    ]);
  });

  it('keeps the number below a title with its own item', () => {
    const { items } = parse(
      `${HEAD}1. Nye bede\nSagsnr.: 22/1234\nBeslutning\nGodkendt.\n\n2. Stier\nSagsnr.: 22/1301\nBeslutning\nUdsat.\n`,
    );

    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['22/1234', '22/1301']);
  });

  it('reads titles that are printed twice, with what a system knows about the case below them', () => {
    const { items } = parse(
      `${HEAD}• Pkt. 7 Nye bede\n\ntegning_bede.pdf\n\nPkt. 7\n\nNye bede\n\nSagsnr. 221234 Haveudvalget Åbent punkt\n\nResume\nBedene er tørre.\n\nHaveudvalget, 04-05-2023, pkt. 7\n\nGodkendt.\n\n` +
        '• Pkt. 8 Stier\n\nPkt. 8\n\nStier\n\nSagsnr. 221301 Haveudvalget Åbent punkt\n\nHaveudvalget, 04-05-2023, pkt. 8\n\nUdsat.\n',
    );

    expect(items).toMatchObject([
      { title: 'Nye bede', caseNumber: '221234', attachments: ['tegning_bede.pdf'], decision: 'Godkendt.' },
      { title: 'Stier', caseNumber: '221301', attachments: [], decision: 'Udsat.' },
    ]);
  });

  it.each([
    'Behandling i Haveudvalget torsdag den 4. maj 2023, pkt. 1',
    'Beslutninger Haveudvalget den 04-05-2023',
    'Haveudvalgets beslutning i mødet den 4. maj 2023',
    'Beslutning i Haveudvalget, 04-05-2023:',
    'Haveudvalget, 04-05-2023, punkt 1',
    'Behandlet på møde i Haveudvalget den 4. maj 2023',
  ])('takes "%s" for the heading of a decision', (heading) => {
    const { items } = parse(`${HEAD}1. Nye bede\nResume\nBedene er tørre.\n\n${heading}\n\nGodkendt.\n`);

    expect(items[0]).toMatchObject({ caseText: 'Bedene er tørre.', decision: 'Godkendt.' });
  });

  it('leaves the decision of another day to the body that took it', () => {
    const { items } = parse(
      `${HEAD}1. Nye bede\nØkonomirådet, 02-03-2023, pkt. 9\n\nAfvist.\n\nHaveudvalget, 04-05-2023, pkt. 1\n\nGodkendt.\n`,
    );

    expect(items[0]?.decision).toBe('Godkendt.');
  });

  it('reads a title with its number on the line below', () => {
    const { items } = parse(
      `${HEAD}Nye bede\nSag nr. 31\n\nBeslutningskompetence: Haveudvalget\n\nSagens kerne\n\nBedene er tørre.\n\nBeslutning\n\nGodkendt.\n\nStier\nSag nr. 32\n\nBeslutningskompetence: Byrådet\n\nBeslutning\n\nUdsat.\n`,
    );

    expect(items).toMatchObject([
      { number: 31, title: 'Nye bede', caseText: 'Bedene er tørre.', decision: 'Godkendt.' },
      { number: 32, title: 'Stier', decision: 'Udsat.' },
    ]);
  });

  it('knows a list of items by its titles, which come again below it', () => {
    const titles = ['Nye bede', 'Stier', 'Bænke'];
    const list = titles.map((title, at) => `${String(at + 1)}. ${title}`).join('\n');
    const body = titles
      .map((title, at) => `${String(at + 1)}. ${title}\nBeslutning\nGodkendt uden bemærkninger.\n`)
      .join('\n');

    const { items } = parse(`${HEAD}${list}\n\n${body}`);

    expect(items.map(({ title, decision }) => [title, decision])).toEqual(
      titles.map((title) => [title, 'Godkendt uden bemærkninger.']),
    );
  });

  it('takes the kind of paper below "MØDE" for no further meeting', () => {
    const text =
      'UDVALG\n\nHaveudvalget\n\nMØDE\n\nReferat\n\nSTED\n\nDrivhuset\n\nSTARTTIDSPUNKT\n\n04-05-2023 16:30:00\n\n\nPUNKTER\n\n1. Nye bede\n2. Stier\n\n\n1. Nye bede\n\nNye bede\nBeslutning\n\nGodkendt.\n\n2. Stier\n\nStier\nBeslutning\n\nUdsat.\n';

    expect(splitMeetings(text)).toHaveLength(1);
    expect(parse(text)).toMatchObject({
      forum: { name: 'Haveudvalget' },
      date: '2023-05-04',
      startTime: '16:30',
      place: 'Drivhuset',
      items: [{ decision: 'Godkendt.' }, { decision: 'Udsat.' }],
    });
  });

  it.each([
    ['1. Nye bedeReferat\n\nGodkendt.', '1. Nye bede\nReferat\n\nGodkendt.'],
    [
      '2. Stier\n3. Eventuelt1. Nye bede\n\nGodkendt.\n\n1. Nye bede',
      '2. Stier\n3. Eventuelt\n1. Nye bede\n\nGodkendt.\n\n1. Nye bede',
    ],
  ])('parts lines that were run together: %j', (glued, parted) => {
    expect(mendText(glued)).toBe(parted);
  });

  it.each(['Se planen1. Rådet godkendte den', 'Version2. Udgave', 'Et mødereferat', 'VIP-Referat af mødet'])(
    'leaves "%s" in one line',
    (line) => {
      expect(mendText(line)).toBe(line);
    },
  );

  it('keeps the next meeting where it is what an item decides', () => {
    const { items } = parse(
      `${HEAD}1. Nye bede\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\nBeslutning\n\nNæste møde holdes i Drivhuset.\n\nUdvalget var enigt.\n`,
    );

    expect(items[1]?.decision).toMatch(/^Næste møde holdes i Drivhuset\./u);
  });

  it('leaves out numbers of pages that stand alone, and no other number', () => {
    const { items } = parse(
      `${HEAD}2\n\n1. Nye bede\nBeslutning\nGodkendt.\n\n3\n\n2. Stier\nBeslutning\nUdsat.\n\n4\n\n3. Priser\nBeslutning\nKroner i alt:\n750\n`,
    );

    expect(items.map(({ decision }) => decision)).toEqual(['Godkendt.', 'Udsat.', 'Kroner i alt:\n750']);
  });
});
