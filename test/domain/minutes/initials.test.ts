import { linesOf } from '../../../src/domain/minutes/lines';
import { resolveInitials } from '../../../src/domain/minutes/initials';
import { readPeople } from '../../../src/domain/minutes/people';

const TEXT = 'Til stede: AHO, BVI, XYZ\n\nAnne Holm (AHO), Bo Vig (BVI)';

describe('resolveInitials', () => {
  it('names those whose initials the text defines', () => {
    const { people } = readPeople(linesOf(TEXT), 0);

    expect(resolveInitials(TEXT, people).map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Vig', 'XYZ']);
  });
});
