import { parseMinutes } from '../../../../src/domain/minutes/parse';

const ITEMS = '\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n\n2. Eventuelt\nBeslutning\nIntet.\n';

function people(head: string): readonly string[] {
  return parseMinutes(`Solby Samarbejdsudvalg\n4. maj 2023\n\n${head}${ITEMS}`).participants.map(
    ({ name, absent }) => (absent ? `${name} (afbud)` : name),
  );
}

describe('lists of people', () => {
  it.each([
    'Til stede: Anne Holm, Carla Dam\nDeltog ikke: Bo Vig',
    'Hvem var der: Anne Holm og Carla Dam\nHvem var der ikke: Bo Vig',
    'Med på mødet\n- Anne Holm\n- Carla Dam\n\nMeldt afbud: Bo Vig',
    'Med var: Anne Holm (læge), undertegnede, Carla Dam (jurist). Bo Vig (leder) havde meldt afbud.',
    'Deltagere (* = afbud)\n    Anne Holm, Solby Kommune\n    Carla Dam, Solby Kommune\n    Bo Vig, Region Nord *',
    'Medlemmer: Anne Holm (A), Carla Dam (V), Bo Vig (SF)\nFraværende: Bo Vig (SF)',
    'Indkaldt: chefkonsulent Anne Holm, jurist Carla Dam, leder Bo Vig\nAfbud: Bo Vig',
    '| Deltager | Fra | Status |\n|---|---|---|\n| Anne Holm | Solby Kommune | til stede |\n| Carla Dam | PLO | til stede |\n| Bo Vig | Region Nord | afbud |',
    'Mødt\tNavn\tFunktion\nx\tAnne Holm\tDriftschef\nx\tCarla Dam\tJurist\nafbud\tBo Vig\tLeder',
    'I mødet deltog Anne Holm og Carla Dam.\nAfbud fra Bo Vig, Solby Kommune',
  ])('tells who came and who did not: %j', (head) => {
    expect([...people(head)].sort()).toEqual(['Anne Holm', 'Bo Vig (afbud)', 'Carla Dam']);
  });

  it.each([
    'Deltagere: Anne Holm, Eva Fog for Bo Vig',
    'Deltagere: Anne Holm, Eva Fog (Solby Kommune) i stedet for Bo Vig\nAfbud: Bo Vig',
    'Deltagere: Anne Holm\nAfbud: Bo Vig\nStedfortrædere: Eva Fog for Bo Vig',
    'Deltager\tStedfortræder\nAnne Holm\t\nBo Vig\tEva Fog',
  ])('tells who came for whom: %j', (head) => {
    const { substitutes } = parseMinutes(`Solby Samarbejdsudvalg\n4. maj 2023\n\n${head}${ITEMS}`);

    expect(substitutes).toMatchObject([{ for: 'Bo Vig', by: 'Eva Fog' }]);
  });

  it('keeps apart people whose names differ in a single letter', () => {
    expect(people('Hvem var der: Allan K, Susser\nHvem var der ikke: Allan P')).toEqual([
      'Allan K',
      'Susser',
      'Allan P (afbud)',
    ]);
  });

  it('takes members without a word of attendance for no participants', () => {
    expect(people('Medlemmer: Anne Holm, Bo Vig, Carla Dam')).toEqual([]);
  });
});
