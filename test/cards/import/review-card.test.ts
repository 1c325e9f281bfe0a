import { reviewCard } from '../../../src/cards/import/review-card';
import type { ImportReview } from '../../../src/domain/messages/import';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { draftId } from '../../../src/domain/shared/ids';
import { ALONE } from '../../../src/domain/imports/import-draft';
import { visibleText } from '../../support/card-parts';

const TEXT = `Referat af møde i Havudvalget
Dato: 2. marts 2026
Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet
Afbud: Bo Birk

1. Velkomst
Beslutning
Godkendt.
`;

function shown(text: string, over: Partial<ImportReview> = {}): string {
  const review: ImportReview = {
    draft: draftId('0123456789abcdef01234567'),
    source: 'marts.txt',
    batch: ALONE,
    forum: { standing: 'own', name: 'Havudvalget' },
    minutes: parseMinutes(text),
    tasks: [],
    becomes: { kind: 'created' },
    choices: ['Havudvalget'],
    ...over,
  };
  return visibleText(reviewCard({ kind: 'import-review', review, unread: 0 }, 'da').card);
}

describe('the review of minutes before they are saved', () => {
  it('counts those who were there, and marks those who were not', () => {
    const text = shown(TEXT);

    expect(text).toContain('Deltagere: 1\nAfbud: Bo Birk');
    expect(text).toContain('Bo Birk · leder · Fjordhospitalet · afbud');
  });

  it('does not say that it lacks minutes of a meeting whose day it does not know', () => {
    const text = shown(TEXT.replace('Dato: 2. marts 2026\n', ''));

    expect(text).toContain('Havudvalget · uden dato');
    expect(text).toContain('Uden mødets dato kan jeg ikke se');
    expect(text).not.toContain('Jeg har ikke et referat fra det møde');
  });

  it.each(['unchanged', 'earlier-version', 'withdrawn'] as const)(
    'says at once that the text is known (%s)',
    (kind) => {
      const [, , standing = ''] = shown(TEXT, { becomes: { kind } }).split('\n');

      expect(standing).toMatch(/i forvejen|før/);
    },
  );
});
