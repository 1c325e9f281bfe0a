import { linesOf } from '../../../src/domain/minutes/lines';
import { uprightJoined } from '../../../src/domain/minutes/people-upright';

const joined = (text: string): readonly string[] =>
  uprightJoined(text, linesOf(text)).map((line) => line.text);

describe('uprightJoined', () => {
  it('joins names with the office and the body below them', () => {
    expect(
      joined('Deltagere\n\nAnne Holm\nDirektør\nSolby Kommune\n\nBo Vig\nOverlæge, Solby Sygehus\n'),
    ).toEqual(['Deltagere', 'Anne Holm,Direktør,Solby Kommune', 'Bo Vig,Overlæge, Solby Sygehus']);
  });

  it('joins parties and roles without blank lines between the people', () => {
    expect(joined('Medlemmer\nAnne Holm\nFormand\n(A)\nBo Vig\n(V)\nAfbud\nBo Vig')).toEqual([
      'Medlemmer',
      'Anne Holm,Formand,(A)',
      'Bo Vig,(V)',
      'Afbud',
      'Bo Vig',
    ]);
  });

  it.each([
    [
      'Medlemmer af udvalget:\n\nAnne Holm\n\nFormand\n\n(A)\n\nBo Vig\n\nMedlem\n\n(V)\n',
      ['Anne Holm,,Formand,,(A)', 'Bo Vig,,Medlem,,(V)'],
    ],
    [
      'Deltagere\n\nAnne Holm\n\nDirektør\n\nBo Vig\n\nOverlæge\n',
      ['Anne Holm,,Direktør', 'Bo Vig,,Overlæge'],
    ],
    [
      'Til stede\nAnne Holm\nFormand\nBo Vig\nNæstformand\nEva Fog\nMedlem\n',
      ['Anne Holm,Formand', 'Bo Vig,Næstformand', 'Eva Fog,Medlem'],
    ],
    ['Fraværende\n\nAnne Holm\n\nMedlem\n\nBo Vig\n\nMedlem\n', ['Anne Holm,,Medlem', 'Bo Vig,,Medlem']],
    [
      'Mødt:\n\nAnne Holm\n\n(C)\n\nBo Vig\n\n(F)\n\nReferat\n\nGodkendt.\n',
      ['Anne Holm,,(C)', 'Bo Vig,,(F)', 'Referat', 'Godkendt.'],
    ],
  ])('joins what is set with blank lines throughout: %j', (text, expected) => {
    expect(joined(text).slice(1)).toEqual(expected);
  });

  it('keeps the length of what it joins', () => {
    const text = 'Deltagere\n  Anne Holm\n  Direktør\n  Bo Vig\n  Overlæge\n';

    for (const line of uprightJoined(text, linesOf(text)))
      expect(line.text).toHaveLength(line.span.end - line.span.start);
  });

  it.each([
    'Deltagere\nAnne Holm\nBo Vig\nEva Fog',
    'Referent\nAnne Holm\nOrdstyrer\nBo Vig',
    'Deltagere\nAnne Holm\nBo Vig\nReferent\nEva Fog',
    'Deltagere\nAnne Holm, direktør\nBo Vig, overlæge',
  ])('leaves %j alone', (text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });
});
