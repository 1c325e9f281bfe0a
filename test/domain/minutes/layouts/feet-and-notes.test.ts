import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.txt', parseMinutes(text), text);
}

const HEAD = 'Referat af møde i Haverådet den 4. maj 2023\n\nTil stede: Anne Holm, Bo Vig og Eva Fog\n\n';
const ITEMS = '1. Nye bede\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet at bemærke.\n';

describe('what stands below the last decision', () => {
  it.each([
    'Underskrifter\n\n______________          ______________\nAnne Holm                    Bo Vig',
    '________________     ________________\nAnne Holm                Bo Vig',
    'EF/06.05.2023',
    'EF, den 6.5.2023',
    'Ref.: EF 06.05.2023',
    'Referent: Eva Fog 06-05-2023',
    'Var denne side nyttig? Ja Nej',
    'Fandt du det, du søgte?',
    'Næste møde\n8. juni 2023 kl. 9 - 11 i Drivhuset',
    'Havby Kommune - Kanalvej 3 - 6990 Havby - Tlf. 70 00 00 00 - Kontakt os',
    'Mødereferat_haveraadet_endelig_060523_v2.docx                                   Side 3 af 3',
    '<!-- ef: husk kaffe til juni -->\nNæste møde: 8. juni 2023 kl. 9, Drivhuset.',
  ])('is no part of it: %j', (foot) => {
    expect(parse(`${HEAD}${ITEMS}\n${foot}\n`).items.map(({ decision }) => decision)).toEqual([
      'Godkendt.',
      'Intet at bemærke.',
    ]);
  });

  it('stays where it tells what was said', () => {
    const text = `${HEAD}${ITEMS.trimEnd()}\n\nUnderskrifterne fra naboerne blev afleveret.\n`;

    expect(parse(text).items.at(-1)?.decision).toContain('Underskrifterne fra naboerne');
  });
});

describe('the day of the meeting', () => {
  it.each([
    '---\ntitle: Referat\ncreated: 2023-05-06\n---\n\n# Referat af møde i Haverådet\n\nTorsdag den 4. maj 2023 kl. 9\n',
    'Møde i Haverådet\nUdgivet den 6. maj 2023 af webmaster\nTorsdag den 4. maj 2023 kl. 9\n',
    'Referat sendt ud d. 6. maj 2023\nMøde i Haverådet\nTorsdag den 4. maj 2023\n',
    'Møde i Haverådet\n(Oprettet 06-05-2023)\n4. maj 2023 kl. 9.00\n',
    'modified: 2023-06-01\nMøde i Haverådet den 4. maj 2023\n',
  ])('is not the one the text was written: %j', (head) => {
    expect(parse(`${head}\n${ITEMS}`).date).toBe('2023-05-04');
  });
});

describe('the body', () => {
  it.each([
    ['Haverådsmøde – Referat 4. maj 2023', 'Haveråd'],
    ['Referat: Stiudvalgsmøde 4. maj 2023', 'Stiudvalg'],
    ['Referater af Haverådets møder i 2023', 'Haverådet'],
    ['Skip til hoved indholdet\nReferat af møde i Haverådet', 'Haverådet'],
    ['Spring over til indhold\nReferat Haverådet', 'Haverådet'],
  ])('is named by "%s"', (title, forum) => {
    expect(parse(`${title}\n\n4. maj 2023 kl. 10\n\n${ITEMS}`).forum.name).toContain(forum);
  });
});
