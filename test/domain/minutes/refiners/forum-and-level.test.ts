import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { minutesText } from '../../../support/minutes-text';

const ITEMS = { Eventuelt: 'Intet.' };

describe('settleForum', () => {
  it('warns when the head names two forums', () => {
    const minutes = parseMinutes(
      minutesText(['REFERAT Solklyngen d. 10-04-2024', 'Udvalg: Vandudvalget'], ITEMS),
    );

    expect(minutes.forum).toMatchObject({ name: 'Vandudvalget', inferred: false });
    expect(minutes.warnings.map(({ code }) => code)).toContain('forum-conflict');
  });

  it('is content with a longer form of the same name', () => {
    const { warnings } = parseMinutes(
      minutesText(['REFERAT Chefforum Solklyngen', 'Forum: Solklyngen'], ITEMS),
    );

    expect(warnings.map(({ code }) => code)).not.toContain('forum-conflict');
  });

  it('concludes the forum from the proposals when no head names it', () => {
    const text =
      'Punkt 1: Plan\n\nIndstilling\n\nDet indstilles, at styregruppen drøfter planen.\n\nBeslutning\n\nDrøftet.';

    expect(parseMinutes(text).forum).toMatchObject({ name: 'Styregruppen', inferred: true });
  });
});

describe('settleLevel', () => {
  it.each([
    ['Direktørforum Solklyngen', 'direktør'],
    ['Chefforum Solklyngen', 'chef/fagligt'],
    ['Driftsforum Øst', 'drift'],
    ['Sundhedsudvalget', 'politisk'],
    ['Styregruppen for Velfærd', 'direktør'],
    ['Klyngestyregruppen Solklyngen', 'chef/fagligt'],
    ['Den Kommunale Gruppe', 'administrativ'],
    ['Solklyngen', null],
  ])('knows the level of %s', (forum, level) => {
    expect(parseMinutes(minutesText([`REFERAT ${forum}`], ITEMS)).level).toBe(level);
  });

  it('believes the offices of those who take part in a cluster steering group', () => {
    const head = [
      'REFERAT Klyngestyregruppen Solklyngen',
      'Deltagere',
      'Anne Holm, sundhedsdirektør, Solby Kommune',
      'Bo Vig, direktør, Solhospitalet',
      'Eva Fog, sundhedschef, Solby Kommune',
    ];

    expect(parseMinutes(minutesText(head, ITEMS)).level).toBe('direktør');
  });

  it('knows a political forum by those who take part', () => {
    const head = [
      'REFERAT Solklyngen',
      'Deltagere',
      'Anne Holm, regionsrådsmedlem (A)',
      'Bo Vig, borgmester (V)',
      'Eva Fog, direktør',
    ];

    expect(parseMinutes(minutesText(head, ITEMS)).level).toBe('politisk');
  });
});
