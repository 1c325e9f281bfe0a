import { appointmentsOf } from '../../../../../src/domain/answers/structured/recorded/appointments-of';
import { partialPresences } from '../../../../../src/domain/answers/structured/recorded/partial-presences';
import { parseMinutes } from '../../../../../src/domain/minutes/parse';

const TEXT = `Referat af møde i Fjordklyngen den 6. marts 2024

Deltagere:
Mette Lund, borgmester, Havby Kommune
Carl Mosegren, direktør, Strandlev Kommune (kom kl. 10.15)
Ulrik Dam, praktiserende læge

Punkt 1: Velkommen

Beslutning

Dagsordenen blev godkendt. Ulrik Dam forlod mødet efter dette punkt.

Punkt 2: Transport

Beslutning

Mette Lund erklærede sig inhabil og deltog ikke i behandlingen. Gruppen om transport består af:
- Carl Mosegren
- Ida Holm
Carl udpeges som formand. Det vælges at vente med resten.
`;
const MINUTES = parseMinutes(TEXT);

describe('what minutes record of people', () => {
  it('is who was there for a part of the meeting, with the words that tell it', () => {
    const notes = partialPresences(MINUTES, TEXT);

    expect(notes).toMatchObject([
      { kind: 'came', names: ['Carl Mosegren'] },
      { kind: 'left', names: ['Ulrik Dam'], missed: [{ from: 2, to: null }] },
      { kind: 'disqualified', names: ['Mette Lund'], missed: [{ from: 2, to: 2 }] },
    ]);
    expect(notes.map(({ span }) => TEXT.slice(span.start, span.end))[1]).toBe(
      'Ulrik Dam forlod mødet efter dette punkt.',
    );
  });

  it('is who is in a group, also where they stand in a list, by their full names', () => {
    expect(appointmentsOf(MINUTES, TEXT)).toMatchObject([
      { act: 'is', who: ['Carl Mosegren', 'Ida Holm'] },
      { act: 'joins', who: ['Carl Mosegren'] },
    ]);
  });
});
