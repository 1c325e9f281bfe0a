import type { Answer } from '../../../../src/domain/answers/answer';
import type { Sheet, SheetPartial } from '../../../../src/domain/answers/sheet';
import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import { asked, person, quote, sheet } from '../samples';

function note(text: string, given: Partial<SheetPartial>): SheetPartial {
  return { kind: 'left', names: [], missed: [], attended: [], quote: quote(text, 0), ...given };
}

function item(number: number, title: string): Sheet['items'][number] {
  return { number, title, outcome: 'approved', quote: quote(title, number), decision: null };
}

const MAY = sheet({
  date: '2024-05-14',
  participants: ['Mette Lund', 'Carl Mosegren', 'Ulrik Dam'].map((name) => person(name)),
  items: [item(1, 'Velkomst'), item(2, 'Sårpleje'), item(3, 'Takster for transport'), item(4, 'Eventuelt')],
  partial: [
    note('Mette Lund forlod mødet efter punkt 2.', {
      names: ['Mette Lund'],
      missed: [{ from: 3, to: null }],
    }),
    note('Carl Mosegren var inhabil.', {
      kind: 'disqualified',
      names: ['Carl Mosegren'],
      missed: [{ from: 3, to: 3 }],
      quote: quote('Carl Mosegren var inhabil.', 3),
    }),
    note('Til punkt 2 deltog Rikke Holm.', {
      kind: 'joined',
      names: ['Rikke Holm'],
      attended: [{ from: 2, to: 2 }],
    }),
  ],
});
const JUNE = sheet({ date: '2024-06-11', participants: [person('Ulrik Dam')], items: [item(1, 'Sårpleje')] });

function told(question: string): Answer | null {
  return structuredAnswer(asked(question, { sheets: [JUNE, MAY] }));
}

describe('partialPresenceAnswer', () => {
  it.each([
    ['hvem gik før tid i maj?', 'Mette Lund'],
    ['hvem var inhabil?', 'Carl Mosegren'],
    ['hvem deltog kun i punkt 2?', 'Rikke Holm'],
    ['hvem deltog ikke i behandlingen af sagen om takster?', 'Carl Mosegren'],
    ['who left the meeting early?', 'Mette Lund'],
  ])('tells who was there for a part of the meeting: %s', (question, name) => {
    const content = told(question)?.content;
    const notes = content?.kind === 'partial-presence' ? content.notes : [];

    expect(notes.flatMap(({ names }) => names)).toContain(name);
  });

  it('answers yes where the minutes tell that somebody left', () => {
    expect(told('gik nogen før tid i maj?')).toMatchObject({ content: { lead: 'yes' } });
  });

  it.each(['var Mette Lund med i hele mødet i maj?', 'deltog Mette Lund i hele klyngemødet i maj?'])(
    'answers no where somebody left before the end: %s',
    (question) => {
      expect(told(question)).toMatchObject({ content: { kind: 'partial-presence', lead: 'no' } });
    },
  );

  it.each(['var Mette Lund med under punkt 3?', 'var Mette Lund med da de behandlede takster?'])(
    'says no where somebody missed the item: %s',
    (question) => {
      expect(told(question)).toMatchObject({
        content: { kind: 'partial-presence', lead: 'no', notes: [{ names: ['Mette Lund'], item: null }] },
      });
    },
  );

  it('names the item that "the item" means', () => {
    expect(told('var Carl Mosegren med til punkt 3?')).toMatchObject({
      content: { lead: 'no', notes: [{ item: { number: 3, title: 'Takster for transport' } }] },
    });
  });

  it('takes somebody on the list for present at an item nothing else is told of', () => {
    expect(told('var Mette Lund med under punkt 2?')).toMatchObject({
      content: { kind: 'presence', meetings: [{ presence: 'present', meeting: { date: '2024-05-14' } }] },
    });
  });

  it.each([
    ['deltog Mette Lund i hele mødet?', 'no'],
    ['gik Mette Lund før tid?', 'yes'],
  ])('tells it of a person: %s', (question, lead) => {
    expect(told(question)).toMatchObject({ content: { kind: 'partial-presence', lead } });
  });

  it('says nothing of a meeting whose minutes tell of nobody', () => {
    expect(told('gik nogen før tid i Fjordklyngen i juni?')).toMatchObject({ status: 'noAnswer' });
  });
});
