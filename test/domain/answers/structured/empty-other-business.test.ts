import { emptyOtherBusinessAnswer } from '../../../../src/domain/answers/structured/empty-other-business';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import { asked, quote, sheet } from '../samples';

function meeting(forumName: string, said: string): Sheet {
  const item = { number: 4, title: 'Eventuelt', outcome: 'decided', quote: quote('Eventuelt', 4) } as const;
  return sheet({ forumName, items: [{ ...item, decision: quote(said, 4) }] });
}

const SHEETS = [
  meeting('Havneudvalget', 'Der var ikke noget til punktet.'),
  meeting('Skolerådet', 'Bo Vig takkede af.'),
];

function told(question: string): readonly string[] | null {
  const content = emptyOtherBusinessAnswer(asked(question, { sheets: SHEETS }))?.content;
  return content?.kind === 'mentions' ? content.places.map(({ meeting: { forumName } }) => forumName) : null;
}

describe('emptyOtherBusinessAnswer', () => {
  it.each([
    'hvilke møder havde intet under eventuelt?',
    'Which meetings had nothing under any other business?',
  ])('tells the meetings where nothing came up: %s', (question) => {
    expect(told(question)).toEqual(['Havneudvalget']);
  });

  it('leaves what came up to the text', () => {
    expect(told('hvad kom der op under eventuelt?')).toBeNull();
  });
});
