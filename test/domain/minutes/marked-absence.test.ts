import { linesOf } from '../../../src/domain/minutes/lines';
import { withMarkedAbsence } from '../../../src/domain/minutes/marked-absence';

function marked(text: string): readonly string[] {
  return withMarkedAbsence(linesOf(text)).map((line) => line.text.trim());
}

describe('withMarkedAbsence', () => {
  it.each([
    'Deltagere (* = afbud)\nAnne Holm\nBo Vig *',
    'Deltagere\nAnne Holm\n* Bo Vig\n* = fraværende',
    'Deltagere, # angiver afbud\nAnne Holm\nBo Vig#',
  ])('says in words what the sign means: %j', (text) => {
    expect(marked(text)).toEqual(expect.arrayContaining(['Anne Holm', 'Bo Vig (afbud)']));
  });

  it('leaves signs alone that nobody explains', () => {
    expect(marked('Deltagere\n* Anne Holm\nBo Vig *')).toEqual(['Deltagere', '* Anne Holm', 'Bo Vig *']);
  });
});
