import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const people = (head: string): string[] =>
  parse(`Solby Haveråd\n4. maj 2023\n\n${head}\n\nPunkt 1. Velkomst\nGodkendt.\n`).participants.map(
    ({ name, organisation }) => [name, organisation].filter((part) => part !== null).join(', '),
  );

describe('typography and labels', () => {
  it.each([
    [['### 1 · Velkomst', '### 2 · Nye bede']],
    [['1 • Velkomst', '2 • Nye bede']],
    [['Punkt 1 · Velkomst', 'Punkt 2 · Nye bede']],
  ])('reads items numbered as in %j', ([one = '', two = '']) => {
    const { items } = parse(
      `Solby Haveråd\n4. maj 2023\n\n${one}\n\nBeslutning: Godkendt.\n\n${two}\n\nBeslutning: Drøftet.\n\nBilag: Plan over bede · Prisliste\n`,
    );

    expect(items.map(({ title }) => title)).toEqual(['Velkomst', 'Nye bede']);
    expect(items[1]?.attachments).toEqual(['Plan over bede', 'Prisliste']);
  });

  it('takes what stands below "Drøftelse" for the outcome where nothing else is headed so', () => {
    const { items } = parse(
      `Solby Haveråd\n4. maj 2023\n\nPunkt 1. Nye bede\n\nBaggrund\nBedene er tørre.\n\nDrøftelse\nRådet var enigt om at vande.\n\nPunkt 2. Stier\n\nDrøftelse\nStierne blev vendt.\n\nBeslutning\nStierne rives.\n`,
    );

    expect(items.map(({ decision }) => decision)).toEqual(['Rådet var enigt om at vande.', 'Stierne rives.']);
  });

  it('reads a list of people with bodies below an indented label', () => {
    expect(
      people(
        '   Deltog:   Anne Holm, Solby Kommune (formand)\n             Bo Vig, Nordby Kommune\n             Carla Dam, Nordby Kommune',
      ),
    ).toEqual(['Anne Holm, Solby Kommune', 'Bo Vig, Nordby Kommune', 'Carla Dam, Nordby Kommune']);
  });

  it('reads groups of people below bold names of bodies', () => {
    expect(
      people('**Solby Kommune**\n\n* Anne Holm\n* Bo Vig\n\n**Nordby Kommune**\n\n* Carla Dam – afbud'),
    ).toEqual(['Anne Holm, Solby Kommune', 'Bo Vig, Solby Kommune', 'Carla Dam, Nordby Kommune']);
  });

  it('reads the office before the name and the body in brackets behind the role', () => {
    expect(
      people(
        'Deltagere:\nTillidsrepræsentant, FOA, Anne Holm\nBo Vig (formand, Nordby Kommune)\nUden stemmeret:\nCarla Dam, haveleder',
      ),
    ).toEqual(['Anne Holm, FOA', 'Bo Vig, Nordby Kommune', 'Carla Dam']);
  });

  it.each(['4. maj 2023 · kl. 16.30 · Solby Rådhus', '4. maj 2023, kl. 16.30-18.00\n\nSolby Rådhus'])(
    'reads the place in %j',
    (lines) => {
      expect(parse(`Solby Haveråd\n${lines}\n\nPunkt 1. Velkomst\nGodkendt.\n`).place).toBe('Solby Rådhus');
    },
  );

  it('reads labels with dots up to their value', () => {
    expect(people('Deltagere . . . . Anne Holm; Bo Vig\nReferent ..... Bo Vig')).toEqual([
      'Anne Holm',
      'Bo Vig',
    ]);
  });

  it.each(['04-05-2023 16:30', 'Møde på Teams den 4.5.2023, start 16.30'])(
    'reads the time in "%s"',
    (line) => {
      expect(parse(`Solby Haveråd\n${line}\n\nPunkt 1. Velkomst\nGodkendt.\n`).startTime).toBe('16:30');
    },
  );

  it.each([
    'Næste møde i Solby Haveråd er onsdag den 7. juni 2023.',
    'Næste Zoom: torsdag den 8. juni 2023 kl. 19',
    '-----\nKommende møder: 7. juni og 9. august 2023',
    'Næste gang ses vi den 7. juni.\n\nAnne Holm, formand',
    'Referatet er sendt ud den 9. maj 2023',
  ])('leaves %j out of the last decision', (ending) => {
    const { items } = parse(
      `Solby Haveråd\n4. maj 2023\n\nPunkt 1. Velkomst\n\nBeslutning\nGodkendt.\n\nPunkt 2. Eventuelt\n\nBeslutning\nIntet.\n\n${ending}\n`,
    );

    expect(items.map(({ decision }) => decision)).toEqual(['Godkendt.', 'Intet.']);
  });

  it('tells the co-chairs of a table by their bodies', () => {
    const { participants } = parse(
      'Solby Klyngeråd\n4. maj 2023\n\nDeltager\tFra\tBemærkning\nAnne Holm\tRegion Solby\tMedformand\nBo Vig\tNordby Kommune\tMedformand\n\nPunkt 1. Velkomst\nGodkendt.\n',
    );

    expect(participants.map(({ roles }) => roles)).toEqual([['co-chair-regional'], ['co-chair-municipal']]);
  });
});
