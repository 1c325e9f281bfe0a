import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { WarningCode } from '../../../../src/domain/minutes/model';

const codes = (text: string): WarningCode[] => parseMinutes(text).warnings.map(({ code }) => code);
const HEAD = 'REFERAT Solklyngen d. 10-04-2024\n\nDeltagere: Anne Holm, Bo Vig\n\n';

describe('addWarnings', () => {
  it('has nothing to say about complete minutes', () => {
    expect(codes(`${HEAD}Punkt 1: Plan\n\nBeslutning\n\nGodkendt.`)).toEqual([]);
  });

  it.each<[WarningCode, string]>([
    [
      'missing-date',
      'REFERAT Solklyngen\n\nDeltagere: Anne Holm, Bo Vig\n\nPunkt 1: Plan\n\nBeslutning\n\nGodkendt.',
    ],
    [
      'missing-year',
      'REFERAT Solklyngen\n\nMødedato: den 3. maj\n\nPunkt 1: Plan\n\nBeslutning\n\nGodkendt.',
    ],
    ['date-conflict', `${HEAD}Mødedato: 11-04-2024\n\nPunkt 1: Plan\n\nBeslutning\n\nGodkendt.`],
    ['no-participants', 'REFERAT Solklyngen d. 10-04-2024\n\nPunkt 1: Plan\n\nBeslutning\n\nGodkendt.'],
    ['no-items', `${HEAD}Tak for i dag.`],
    ['no-decisions', `${HEAD}Punkt 1: Plan\n\nSagsfremstilling\n\nPlanen er klar.`],
    [
      'gap-in-numbers',
      `${HEAD}Punkt 1: Plan\n\nBeslutning\n\nGodkendt.\n\nPunkt 3: Evt.\n\nBeslutning\n\nIntet.`,
    ],
    ['empty-attachments', `${HEAD}Punkt 1: Plan\n\nBeslutning\n\nGodkendt.\n\nBilag`],
    [
      'title-differs',
      `${HEAD}Indholdsfortegnelse\nPlaner.....\t2\nEvt......\t3\n\nPunkt 1: Plan\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Evt.\n\nBeslutning\n\nIntet.`,
    ],
  ])('warns: %s', (code, text) => {
    expect(codes(text)).toContain(code);
  });

  it('names the item whose attachments are missing', () => {
    const text = `${HEAD}Punkt 1: Plan\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nPunkt 2: Evt.\n\nBeslutning\n\nIntet.`;
    const warning = parseMinutes(text).warnings.find(({ code }) => code === 'empty-attachments');

    expect(warning?.quote).toBe('Plan');
  });
});
