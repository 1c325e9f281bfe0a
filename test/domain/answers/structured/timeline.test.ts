import { timelineAnswer } from '../../../../src/domain/answers/structured/timeline';
import { readItems, type SampleItem } from '../sample-items';
import { asked, sheet } from '../samples';

const LATE = sheet({ date: '2025-03-05' });
const MIDDLE = sheet({ date: '2024-09-04' });
const EARLY = sheet({ date: '2024-03-06' });
const SHEETS = [LATE, MIDDLE, EARLY];

const ITEMS: readonly SampleItem[] = [
  {
    of: EARLY,
    title: 'Madrasser',
    sections: [
      ['case', 'Udlån af madrasser har kørt et år.'],
      ['decision', 'Udlån af madrasser fortsætter året ud.'],
    ],
  },
  {
    of: MIDDLE,
    title: 'Madrasser',
    sections: [
      ['case', 'Aftalen om udlån af madrasser er opsagt af leverandøren.'],
      ['decision', 'Orienteringen blev taget til efterretning.'],
    ],
  },
  { of: LATE, title: 'Madrasser', sections: [['decision', 'Udlån af madrasser ophører pr. 1. maj 2025.']] },
  { of: LATE, title: 'Havnebad', sections: [['decision', 'Badet bygges og åbner til sommer.']] },
];

function told(question: string, items: readonly SampleItem[] = ITEMS): readonly string[] | null {
  const texts = items.flatMap(({ sections }) => sections.map(([, text]) => text));
  const known = asked(question, { sheets: SHEETS, texts });
  const answer = timelineAnswer(known, readItems(items, SHEETS), SHEETS);
  return answer?.citations.map(({ quote }) => quote) ?? null;
}

describe('timelineAnswer', () => {
  it.each(['hvad er status på udlån af madrasser?', 'hvad er der sket med madrasser?'])(
    'tells how a matter stood at each meeting, the latest first: %s',
    (question) => {
      expect(told(question)).toEqual([
        'Udlån af madrasser ophører pr. 1. maj 2025.',
        'Aftalen om udlån af madrasser er opsagt af leverandøren.',
        'Udlån af madrasser fortsætter året ud.',
      ]);
    },
  );

  it('begins where the question does', () => {
    expect(told('hvad er der sket med madrasser siden september 2024?')).toHaveLength(2);
  });

  it('leaves a matter of one meeting, and other questions, to the sentence that answers', () => {
    expect(told('hvad er status på havnebad?')).toBeNull();
    expect(told('hvornår ophører udlån af madrasser?')).toBeNull();
  });
});
