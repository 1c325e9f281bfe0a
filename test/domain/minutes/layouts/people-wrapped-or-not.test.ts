import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { Minutes } from '../../../../src/domain/minutes/model';

const parse = (...people: readonly string[]): Minutes =>
  parseMinutes(`Referat af møde i Fjordrådet d. 12-01-2027\n\n${people.join('\n')}\n\n1. Plan\nGodkendt.\n`);
const present = (minutes: Minutes): readonly (readonly [string, string | null, string | null])[] =>
  minutes.participants
    .filter(({ absent }) => !absent)
    .map(({ name, title, organisation }) => [name, title, organisation]);

describe('people right below the one beside the label', () => {
  it('are people of their own where each line describes one', () => {
    const minutes = parse(
      'Til stede: Nanna Friis (NF), Lyngsø Kommune (mødeleder)',
      'Ole Brink, ledende terapeut, Fjordhospitalet (OB)',
      'Gerda Ravn - Havby Kommune',
      'Tom Hald, Strandlev Kommune - afbud',
    );

    expect(present(minutes)).toEqual([
      ['Nanna Friis', null, 'Lyngsø Kommune'],
      ['Ole Brink', 'ledende terapeut', 'Fjordhospitalet'],
      ['Gerda Ravn', null, 'Havby Kommune'],
    ]);
    expect(minutes.participants.find(({ absent }) => absent)?.name).toBe('Tom Hald');
  });

  it('stay one list where names are broken over lines', () => {
    const minutes = parse('Til stede: Nanna Friis, Ole Brink, Gerda', 'Ravn, Tom Hald og Ida Lund');

    expect(present(minutes).map(([name]) => name)).toEqual([
      'Nanna Friis',
      'Ole Brink',
      'Gerda Ravn',
      'Tom Hald',
      'Ida Lund',
    ]);
  });
});

describe('people named in a sentence', () => {
  it.each([
    'Med var Anne Holm, Bo Vig og Carl Mose (sidstnævnte gik kl. 14)',
    'Med er Anne Holm, Bo Vig og Carl Mose',
  ])('are participants: %s', (line) => {
    const minutes = parse(line, 'Fraværende: Birte W.');

    expect(present(minutes)).toEqual([
      ['Anne Holm', null, null],
      ['Bo Vig', null, null],
      ['Carl Mose', null, null],
    ]);
    expect(minutes.startTime).toBeNull();
  });

  it('are none where something else was with it', () => {
    expect(present(parse('Med var Solby Kommunes plan for kysten.'))).toEqual([]);
  });
});

describe('an office that is named after a body', () => {
  it('stays one title', () => {
    const minutes = parse(
      'Deltagere:',
      'Anne Holm, praktiserende læge og medlem af FADLs lokale bestyrelse',
      'Bo Vig, direktør i Lyngsø Kommune',
    );

    expect(present(minutes)).toEqual([
      ['Anne Holm', 'praktiserende læge og medlem af FADLs lokale bestyrelse', null],
      ['Bo Vig', 'direktør', 'Lyngsø Kommune'],
    ]);
  });
});
