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

  it('keeps the length of what it joins', () => {
    const text = 'Deltagere\n  Anne Holm\n  Direktør\n  Bo Vig\n  Overlæge\n';

    for (const line of uprightJoined(text, linesOf(text)))
      expect(line.text).toHaveLength(line.span.end - line.span.start);
  });

  it.each([
    'Deltagere\nAnne Holm\nBo Vig\nEva Fog',
    'Referent\nAnne Holm\nOrdstyrer\nBo Vig',
    'Deltagere\nAnne Holm, direktør\nBo Vig, overlæge',
  ])('leaves %j alone', (text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });
});
