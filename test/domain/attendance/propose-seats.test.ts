import { proposeSeats } from '../../../src/domain/attendance/propose-seats';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { forumId } from '../../../src/domain/shared/ids';
import { seatOf } from '../../support/attendance';

const FORUM = forumId('fjordklyngen');
const NEWER = parseMinutes(`REFERAT Fjordklyngen d. 03-10-2024

Deltagere

Mette Lund, borgmester, Havby Kommune (medformand)

Kirsten Lind, Psykiatrien

Birte Winge, Fjordhospitalet - afbud

Kirsten Lind deltog i stedet for Rasmus Skov.

Punkt 1: Godkendelse af dagsorden
`);
const OLDER = parseMinutes(`REFERAT Fjordklyngen d. 06-03-2024

Deltagere

Mette Lund, udvalgsformand, Havby Kommune

Rasmus Skov, Psykiatrien

Punkt 1: Godkendelse af dagsorden
`);

describe('proposeSeats', () => {
  it('proposes everybody who was expected, with the newest facts, but no substitutes', () => {
    const proposed = proposeSeats(FORUM, { minutes: [NEWER, OLDER], seats: [] });

    const facts = Object.fromEntries(proposed.map(({ name, sector, title }) => [name, [sector, title]]));
    expect(facts).toEqual({
      'Mette Lund': ['municipality', 'borgmester'],
      'Birte Winge': ['hospital', null],
      'Rasmus Skov': ['psychiatry', null],
    });
  });

  it('passes over who holds a seat', () => {
    const proposed = proposeSeats(FORUM, { minutes: [NEWER], seats: [seatOf('Mette  lund')] });

    const names = proposed.map(({ name }) => name);
    expect(names).toContain('Birte Winge');
    expect(names).not.toContain('Mette Lund');
  });
});
