import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.txt', parseMinutes(text), text);
}

const ITEMS = '\n1. Nye bede\n\nBeslutning\n\nGodkendt.\n';
const row = (left: string, right: string): string => `${left.padEnd(56)}${right}\n`;

function people(list: string): readonly unknown[] {
  const { participants } = parse(`Referat af møde i Haverådet den 4. maj 2023\n\n${list}\n${ITEMS}`);
  return participants.map(({ name, title, organisation, roles }) => [name, title, organisation, roles[0]]);
}

describe('people who are described in two columns', () => {
  it('are told apart below the headings of the columns', () => {
    const list =
      'Deltagere\n\n' +
      row('Ledelsessiden', 'Medarbejdersiden') +
      row('Havedirektør Anne Holm (AH), formand', 'Bo Vig (BV), FOA, næstformand') +
      row('Gartnerchef Eva Fog (EF)', 'Ole Vind (OV), HK');

    expect(people(list)).toEqual([
      ['Anne Holm', 'Havedirektør', null, 'chair'],
      ['Eva Fog', 'Gartnerchef', null, 'member'],
      ['Bo Vig', null, 'FOA', 'member'],
      ['Ole Vind', null, 'HK', 'member'],
    ]);
  });

  it.each([
    [
      'Til stede:\n' +
        row('Anne Holm, direktør', 'Bo Vig, overlæge') +
        row('Eva Fog, konsulent', 'Ole Vind, læge'),
    ],
    [
      'Deltagere:\n' +
        row('Anne Holm, Solby Kommune', 'Bo Vig, Lundby Kommune') +
        row('Eva Fog, PLO', 'Ole Vind, PLO'),
    ],
    ['Deltagere\nAnne Holm (AH), leder\tBo Vig (BV), leder\nEva Fog (EF), leder\tOle Vind (OV), leder\n'],
    ['Mødt\n\n' + row('Direktør Anne Holm', 'Læge Bo Vig') + row('Chef Eva Fog', 'Læge Ole Vind')],
  ])('are read column by column: %j', (list) => {
    expect(people(list).map((person) => (person as readonly unknown[])[0])).toEqual([
      'Anne Holm',
      'Eva Fog',
      'Bo Vig',
      'Ole Vind',
    ]);
  });

  it('are one person where the second column tells the office', () => {
    const list = 'Deltagere\n' + row('Anne Holm', 'Direktør') + row('Bo Vig', 'Overlæge');

    expect(people(list)).toEqual([
      ['Anne Holm', 'Direktør', null, undefined],
      ['Bo Vig', 'Overlæge', null, undefined],
    ]);
  });
});

describe('people in one line', () => {
  it.each([
    'Medlemmer: Anne Holm (A), formand · Bo Vig (V) · Eva Fog (F)\n\nAfbud: Eva Fog (F)',
    'Deltagere: Anne Holm, formand | Bo Vig, næstformand | Eva Fog',
    'Deltagere: Anne Holm (A), formand / Bo Vig (V) / Eva Fog (F)',
    'Deltagere:\nFra kommunerne: Anne Holm, Solby Kommune (formand), Bo Vig, Lundby Kommune, Eva Fog, Solby Kommune',
    'Deltagere: Anne Holm, Solby Kommune, Bo Vig, Solby Sygehus, Eva Fog, Hjemmeplejen',
  ])('are told apart by what stands between them: "%s"', (list) => {
    expect(people(list).map((person) => (person as readonly unknown[])[0])).toEqual([
      'Anne Holm',
      'Bo Vig',
      'Eva Fog',
    ]);
  });

  it.each([
    ['Bo Vig, specialkonsulent/referent', 'specialkonsulent', null, 'minute-taker'],
    ['Bo Vig, chef, Region Nord/formand', 'chef', 'Region Nord', 'chair'],
    ['Bo Vig, havechef / mødeleder', 'havechef', null, 'facilitator'],
    ['Bo Vig, konsulent, klyngesekretariatet', 'konsulent', 'klyngesekretariatet', 'secretariat'],
    ['Bo Vig, Solby Kommune/forperson', null, 'Solby Kommune', 'chair'],
  ])('have a role behind what they are: "%s"', (line, ...described) => {
    expect(people(`Deltagere:\nAnne Holm, chef\n${line}\nEva Fog, leder`)[1]).toEqual([
      'Bo Vig',
      ...described,
    ]);
  });

  it('come for somebody whose party is named', () => {
    const { substitutes } = parse(
      'Referat af møde i Haverådet den 4. maj 2023\n\nMedlemmer: Anne Holm (A), Bo Vig (V)\nAfbud: Bo Vig (V)\n' +
        `Stedfortræder: Eva Fog (V) for Bo Vig (V)\n${ITEMS}`,
    );

    expect(substitutes).toEqual([{ for: 'Bo Vig', by: 'Eva Fog' }]);
  });
});

describe('what is printed at the right margin', () => {
  const { date, startTime, place, participants } = parse(
    `${'1 Referat af 9. møde i Havesamarbejdet'.padEnd(90)}20. juni 2022\n\n` +
      `${'Mødested: Drivhuset, Havevej 4, 9999 Solby, tirsdag den 14. juni 2022, kl. 10.00-12.00'.padEnd(110)}Region Ø\n` +
      `${''.padEnd(90)}Haveafdelingen\n` +
      `${'Til stede:'.padEnd(90)}Telefon 9999 0000\n` +
      `Anne Holm, havechef, Region Ø/formand\nBo Vig, gartner\n${ITEMS}`,
  );

  it('is none of the people below it', () => {
    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig']);
  });

  it('is not the day of the meeting', () => {
    expect([date, startTime]).toEqual(['2022-06-14', '10:00']);
  });

  it('is no part of the place, and neither is the day', () => {
    expect(place).toBe('Drivhuset, Havevej 4, 9999 Solby');
  });
});

describe('links at the foot of a page', () => {
  it.each([
    'Til top  |  Abonner på referater  |  Cookies',
    'Del siden | Print | Læs højt',
    'Del på Facebook | Udskriv | Til toppen',
    'Del dette: Facebook  E-mail  Print\nSkriv en kommentar',
    'Forside · Kontakt · Sitemap',
    'Kopiér link',
  ])('are no part of the decision: %j', (foot) => {
    expect(parse(`Referat af møde i Haverådet den 4. maj 2023\n${ITEMS}\n${foot}\n`).items[0]?.decision).toBe(
      'Godkendt.',
    );
  });

  it.each([
    'Kontakt Bo Vig om roser.',
    'Følg op på bedene.',
    'Menu: kold buffet',
    'E-mail og print koster ekstra.',
  ])('are not "%s"', (line) => {
    const text = `Referat af møde i Haverådet den 4. maj 2023\n${ITEMS}\n${line}\n`;

    expect(parse(text).items[0]?.decision).toContain(line);
  });
});
