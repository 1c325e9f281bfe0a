import { analysePassage } from '../../../../src/domain/answers/analysed-passage';
import { evidenceAnswer } from '../../../../src/domain/answers/evidence/evidence-answer';
import { readItem } from '../../../../src/domain/answers/evidence/reading';
import type { Passage } from '../../../../src/domain/answers/passage';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import { asked, sheet } from '../samples';

const EARLY = sheet({ date: '2024-03-06' });
const LATE = sheet({ date: '2025-03-05' });

interface Item {
  readonly of: Sheet;
  readonly title: string;
  readonly sections: readonly (readonly [Passage['section'], string])[];
}

function decided(question: string, items: readonly Item[]): readonly string[] {
  const sheets = [LATE, EARLY];
  const texts = items.flatMap(({ title, sections }) => [title, ...sections.map(([, text]) => text)]);
  const readings = items.flatMap((item) => readItem(passages(item).map(analysePassage), sheets) ?? []);
  return evidenceAnswer(asked(question, { sheets, texts }), readings, sheets).citations.map(
    ({ quote, date }) => `${date ?? ''} ${quote}`,
  );
}

function passages({ of, title, sections }: Item): readonly Passage[] {
  let start = 100;
  return sections.map(([section, text]) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    const rest = { id: 'x', version: 1, item: 2, minutes: of.minutes, forum: of.forum, date: of.date };
    return { ...rest, itemTitle: title, section, text, span };
  });
}

describe('what was decided on a topic', () => {
  it('is told from the latest meeting on', () => {
    const items: readonly Item[] = [
      {
        of: EARLY,
        title: 'Havnebad',
        sections: [['decision', 'Sagen om badet udsættes, til tilbuddet er kommet.']],
      },
      {
        of: LATE,
        title: 'Havnebad',
        sections: [['decision', 'Tilbuddet fra Skibby Broer vælges, og badet bygges.']],
      },
    ];

    expect(decided('hvad blev der besluttet om havnebadet?', items)).toEqual([
      '2025-03-05 Tilbuddet fra Skibby Broer vælges, og badet bygges.',
      '2024-03-06 Sagen om badet udsættes, til tilbuddet er kommet.',
    ]);
  });

  it('comes with the recommendation where it says nothing by itself', () => {
    const items: readonly Item[] = [
      {
        of: LATE,
        title: 'Havnebad',
        sections: [
          ['decision', 'Godkendt.'],
          ['recommendation', 'at der bygges et bad ved molen'],
        ],
      },
    ];

    expect(decided('hvad besluttede klyngen om havnebadet?', items)).toEqual([
      '2025-03-05 Godkendt.',
      '2025-03-05 at der bygges et bad ved molen',
    ]);
  });

  it('is not that of an item that mentions the matter in passing', () => {
    const items: readonly Item[] = [
      {
        of: LATE,
        title: 'Lejrskole',
        sections: [
          ['case', 'Klassen besøger også havnebadet.'],
          ['decision', 'Lejrskolen blev aftalt til juni.'],
        ],
      },
    ];

    expect(decided('hvad besluttede klyngen om havnebadet?', items)).not.toContain(
      '2025-03-05 Lejrskolen blev aftalt til juni.',
    );
  });
});
