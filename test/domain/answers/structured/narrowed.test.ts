import type { Sheet } from '../../../../src/domain/answers/sheet';
import { narrowed } from '../../../../src/domain/answers/structured/narrowed';
import { asked, sheet } from '../samples';

const SHEETS = [
  sheet({
    forumName: 'Hovedudvalget',
    opening: 'PLEJECENTRET TRANEBJERG\nHovedudvalget',
    date: '2025-01-08',
  }),
  sheet({ forumName: 'Bestyrelsen for Hospice Nordstrand', date: '2024-05-02' }),
  sheet({ forumName: 'Koordinationsgruppen for Rygmarv og Genoptræning', date: '2024-09-03' }),
  sheet({ forumName: 'Foreningen af Gigtpatienter', date: '2024-10-01' }),
];

function meetings(question: string, sheets: readonly Sheet[] = SHEETS): readonly string[] {
  return narrowed(asked(question, { sheets })).scope.sheets.map(({ forumName }) => forumName);
}

describe('narrowed', () => {
  it.each([
    ['hvem meldte afbud på Tranebjerg?', 'Hovedudvalget'],
    ['hvem meldte afbud i hospicebestyrelsen?', 'Bestyrelsen for Hospice Nordstrand'],
    ['who was absent from the hospice board meeting?', 'Bestyrelsen for Hospice Nordstrand'],
    ['hvem skrev referat for gigtpatienterne?', 'Foreningen af Gigtpatienter'],
  ])('finds the meeting a word of its head names: %s', (question, forumName) => {
    expect(meetings(question)).toEqual([forumName]);
  });

  it('takes the further words of a long name with those that name it', () => {
    const question = narrowed(
      asked('hvem havde afbud i koordinationsgruppen for rygmarv?', { sheets: SHEETS }),
    );

    expect([...question.scope.words].map(({ folded }) => folded)).toContain('rygmarv');
  });

  it.each(['hvad blev der sagt om rygmarv?', 'hvem deltog fra Nordstrand?', 'hvem manglede til mødet?'])(
    'leaves a question alone that names no meeting by its head: %s',
    (question) => {
      expect(meetings(question)).toHaveLength(SHEETS.length);
    },
  );
});
