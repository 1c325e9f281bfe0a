import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const present = (text: string): readonly string[] => parse(text).participants.map(({ name }) => name);
const TITLE = 'Haveudvalget\n4. maj 2023 kl. 9.00\n\n';
const ITEM = '\n1. Nye bede\nBeslutning\nGodkendt.\n';

describe('lists without some of their separators', () => {
  it.each(['Anne Holm (AH) Bo Vig (BV), Eva Fog (EF)', 'Anne Holm (A), Bo Vig (V) Eva Fog (C)'])(
    'lets a bracket end a person: %s',
    (names) => {
      expect(present(`${TITLE}Deltagere: ${names}\n${ITEM}`)).toEqual(['Anne Holm', 'Bo Vig', 'Eva Fog']);
    },
  );

  it.each(['Anne Holm, Bo Vig.', 'Anne Holm og Bo Vig', 'Anne Holm, Bo Vig'])(
    'reads two absentees on the line below their label: %s',
    (names) => {
      const { absences } = parse(`${TITLE}Medlemmer\nAnne Holm, Bo Vig, Eva Fog\n\nAfbud\n${names}\n${ITEM}`);

      expect(absences).toEqual(['Anne Holm', 'Bo Vig']);
    },
  );

  it('keeps the body of an absentee with the person', () => {
    const { absences } = parse(
      `${TITLE}Deltagere\nAnne Holm\nEva Fog\n\nAfbud\nBo Vig, Solby Kommune\n${ITEM}`,
    );

    expect(absences).toEqual(['Bo Vig']);
  });

  it('parts a head that was printed as one paragraph', () => {
    const { participants, absences } = parse(
      `Referat 04.05.2023\n\nTilstede var: Anne Holm (AH), Eva Fog (EF) Afbud: Bo Vig Mødet fulgte den udsendte dagsorden\n${ITEM}`,
    );

    expect(participants.map(({ name }) => name)).toEqual(['Anne Holm', 'Eva Fog', 'Bo Vig']);
    expect(absences).toEqual(['Bo Vig']);
  });
});

describe('what belongs together over several lines', () => {
  it.each(['Kl. 9.00', 'kl. 9.00-11.00', 'Klokken 9'])('reads the place below the time "%s"', (time) => {
    const { place } = parse(
      `HAVEUDVALGET\n\nTorsdag den 4. maj 2023\n${time}\nGartnergården, Bedevej 2, lokale 4\n${ITEM}`,
    );

    expect(place).toBe('Gartnergården, Bedevej 2, lokale 4');
  });

  it.each(['Sagsnr:\n\n22/1234', 'Sagsnummer\n22/1234', 'J.nr.:\n22/1234'])(
    'reads the number of a case below its label: %j',
    (number) => {
      const { items } = parse(`${TITLE}1. Nye bede\n\n${number}\n\nBeslutning\n\nGodkendt.\n`);

      expect(items).toMatchObject([{ caseNumber: '22/1234', decision: 'Godkendt.', caseText: null }]);
    },
  );

  it.each(['Beslutning. Godkendt. Eva bestiller jord.', 'Beslutning – Godkendt. Eva bestiller jord.'])(
    'reads a heading that shares the line with its text: %s',
    (decision) => {
      const { items } = parse(
        `${TITLE}1. Nye bede\nBedene er tørre.\n${decision}\n\n2. Stier\n${decision}\n`,
      );

      expect(items).toMatchObject([
        { caseText: 'Bedene er tørre.', decision: 'Godkendt. Eva bestiller jord.' },
        { decision: 'Godkendt. Eva bestiller jord.' },
      ]);
    },
  );
});
