import { analysePassage } from '../../../../src/domain/answers/analysed-passage';
import { readItem } from '../../../../src/domain/answers/evidence/reading';
import type { Passage } from '../../../../src/domain/answers/passage';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import { timelineAnswer } from '../../../../src/domain/answers/structured/timeline';
import { asked, sheet } from '../samples';

const SHEETS = ['2025-03-05', '2024-09-04', '2024-03-06'].map((date) => sheet({ date }));
const [LATE, MIDDLE, EARLY] = SHEETS;

interface Item {
  readonly of: Sheet | undefined;
  readonly title?: string;
  readonly sections: readonly (readonly [Passage['section'], string])[];
}

const ITEMS: readonly Item[] = [
  {
    of: EARLY,
    sections: [
      ['case', 'Udlån af madrasser har kørt et år.'],
      ['decision', 'Udlån af madrasser fortsætter året ud.'],
    ],
  },
  {
    of: MIDDLE,
    sections: [
      ['case', 'Aftalen om udlån af madrasser er opsagt af leverandøren.'],
      ['decision', 'Orienteringen blev taget til efterretning.'],
    ],
  },
  { of: LATE, sections: [['decision', 'Udlån af madrasser ophører pr. 1. maj 2025.']] },
  { of: LATE, title: 'Havnebad', sections: [['decision', 'Badet bygges og åbner til sommer.']] },
];

function told(question: string, items: readonly Item[] = ITEMS): readonly string[] | null {
  const texts = items.flatMap(({ sections }) => sections.map(([, text]) => text));
  const readings = items.flatMap((item) => readItem(passages(item).map(analysePassage), SHEETS) ?? []);
  const answer = timelineAnswer(asked(question, { sheets: SHEETS, texts }), readings, SHEETS);
  return answer?.citations.map(({ quote }) => quote) ?? null;
}

function passages({ of = sheet(), title = 'Madrasser', sections }: Item): readonly Passage[] {
  let start = 100;
  return sections.map(([section, text]) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    const rest = { id: 'x', version: 1, item: 2, minutes: of.minutes, forum: of.forum, date: of.date };
    return { ...rest, itemTitle: title, section, text, span };
  });
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
