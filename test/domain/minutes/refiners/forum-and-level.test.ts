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

  it('goes by the title of the minutes rather than by the subject of the mail they came in', () => {
    const head = ['Fra: Anne Holm', 'Emne: SV: Ref. styregruppen', '', 'Referat af møde i Solforum, Solby'];
    const { forum, warnings } = parseMinutes(minutesText(head, ITEMS));

    expect(forum.name).toBe('Solforum, Solby');
    expect(warnings.map(({ code }) => code)).not.toContain('forum-conflict');
  });

  it('reads the subject of a mail that names the forum alone', () => {
    const { forum } = parseMinutes(minutesText(['Emne: SV: Ref. Styregruppen i Solby', 'Hej alle'], ITEMS));

    expect(forum).toMatchObject({ name: 'Styregruppen i Solby', inferred: false });
  });

  it.each(['Lidt referat fra i tirsdags', 'Noter, sidste uge', 'Vi mødtes som aftalt'])(
    'takes no first line for a forum that tells of the meeting: %s',
    (line) => {
      expect(parseMinutes(minutesText([line, 'den 3. maj 2027'], ITEMS)).forum.name).toBeNull();
    },
  );

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
