import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const HEAD =
  'Referat af møde i Solforum den 7. maj 2024 kl. 10-12 i Rådhussalen\nTil stede: Anne Holm, Bo Vig\n\n';

describe('agendas', () => {
  const AGENDA = `DAGSORDEN
Driftsgruppen for akut
Tirsdag den 9. april 2024 kl. 9-11, Teams

1. Velkomst
2. Status
Bo gennemgår status, og gruppen drøfter den.
3. Eventuelt
`;

  it('invents no decisions', () => {
    const output = parse(AGENDA);

    expect(output.items.map(({ decision }) => decision)).toEqual([null, null, null]);
    expect(output.warnings.map(({ code }) => code)).toContain('agenda-only');
    expect(output).toMatchObject({ forum: { name: 'Driftsgruppen for akut' }, place: 'Teams' });
  });

  it('takes it for minutes where the text looks back', () => {
    const output = parse(
      AGENDA.replace('Bo gennemgår status, og gruppen drøfter den.', 'Status blev drøftet.'),
    );

    expect(output.items[1]?.decision).toBe('Status blev drøftet.');
    expect(output.warnings.map(({ code }) => code)).not.toContain('agenda-only');
  });
});

describe('items', () => {
  it('titles outcomes by the list of items above them', () => {
    const { items } = parse(
      `${HEAD}Dagsorden:\n1. Budget\n2. Plan\n\nAd 1. Godkendt.\n\nAd 2. Planen blev drøftet.\n`,
    );

    expect(items.map(({ title, decision }) => [title, decision])).toEqual([
      ['Budget', 'Godkendt.'],
      ['Plan', 'Planen blev drøftet.'],
    ]);
  });

  it('joins titles that were broken over lines', () => {
    const { items } = parse(
      `${HEAD}Punkt 1: Godkendelse af dags-\norden\nBeslutning\nGodkendt.\n\nPunkt 2: Indsats for borgere med\nkomplekse forløb\nBeslutning\nDrøftet.\n`,
    );

    expect(items.map(({ title }) => title)).toEqual([
      'Godkendelse af dagsorden',
      'Indsats for borgere med komplekse forløb',
    ]);
  });

  it('leaves out a title that is printed twice', () => {
    const { items } = parse(
      `${HEAD}Punkt 1: Budget\nBudget\nBeslutning\nGodkendt.\n\nPunkt 2: Plan\nPlan\nSagsfremstilling\nEn plan.\nBeslutning\nUdsat.\n`,
    );

    expect(items.map(({ caseText }) => caseText)).toEqual([null, 'En plan.']);
  });

  it('reads numbers with bars and with a nought', () => {
    const bars = parse(`${HEAD}Pkt. 1 | Budget\nReferat |\nGodkendt.\n\nPkt. 2 | Plan\nReferat |\nUdsat.\n`);
    const noughts = parse(
      `${HEAD}1.0 Budget\nSAG-2023-00117 msk\nBeslutning\nGodkendt.\n\n2.0 Plan\nSAG-2023-00118 msk\nBeslutning\nUdsat.\n`,
    );

    expect(bars.items.map(({ title, decision }) => [title, decision])).toEqual([
      ['Budget', 'Godkendt.'],
      ['Plan', 'Udsat.'],
    ]);
    expect(noughts.items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
      [1, 'Budget', 'SAG-2023-00117'],
      [2, 'Plan', 'SAG-2023-00118'],
    ]);
  });

  it('ends attachments behind their heading at the prose below', () => {
    const { items } = parse(
      `${HEAD}1. Budget\nBilag: Notat om budget\nBo orienterede om budgettet.\n\n2. Plan\nUdsat, da planen mangler.\n`,
    );

    expect(items[0]).toMatchObject({
      attachments: ['Notat om budget'],
      decision: 'Bo orienterede om budgettet.',
    });
  });
});

describe('the end of the text', () => {
  it.each([
    ['the next meeting', 'Næste møde: tirsdag den 4. juni 2024.'],
    ['a greeting and a signature', 'De bedste hilsner\nSanne\n\nSanne Berg\nTlf. 12 34 56 78'],
    ['what came of the minutes', 'Referatet er godkendt pr. mail den 9. maj 2024.'],
  ])('keeps %s out of the last item', (_, ending) => {
    const { items } = parse(`${HEAD}1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n\n${ending}\n`);

    expect(items[1]?.decision).toBe('Intet.');
  });

  it('keeps the next meeting where an item is about it', () => {
    const { items } = parse(
      `${HEAD}1. Budget\nGodkendt.\n\n2. Næste møde\nBo booker lokale.\n\nNæste møde er den 4. juni.\n`,
    );

    expect(items[1]?.decision).toContain('Næste møde er den 4. juni.');
  });
});

it('reads a head of many blanks in no time', () => {
  const { forum } = parse(
    `Praksisudvalget${' '.repeat(5000)}Side 1 af 4\n\nReferat: Praksisudvalget\n\n1. Budget\nGodkendt.\n\n2. Plan\nUdsat.\n`,
  );

  expect(forum.name).toContain('Praksisudvalget');
});
