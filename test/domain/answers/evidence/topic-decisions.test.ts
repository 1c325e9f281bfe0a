import { evidenceIn, type SampleItem } from '../sample-items';
import { sheet } from '../samples';

const EARLY = sheet({ date: '2024-03-06' });
const LATE = sheet({ date: '2025-03-05' });

function decided(question: string, items: readonly SampleItem[]): readonly string[] {
  return evidenceIn(items, question, [LATE, EARLY]).citations.map(
    ({ quote, date }) => `${date ?? ''} ${quote}`,
  );
}

describe('what was decided on a topic', () => {
  it('is told from the latest meeting on', () => {
    const items: readonly SampleItem[] = [
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
    const items: readonly SampleItem[] = [
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
    const items: readonly SampleItem[] = [
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
