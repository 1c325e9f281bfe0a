import { analysePassage, type AnalysedPassage } from '../../../../src/domain/answers/analysed-passage';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import { askedMentions } from '../../../../src/domain/answers/structured/asked-mentions';
import { mentionsAnswer } from '../../../../src/domain/answers/structured/mentions';
import { asked, sheet } from '../samples';

const TEXTS = ['Både og cykler deles mellem havn og værft.'];

describe('askedMentions', () => {
  it.each(['hvor er cykler nævnt?', 'cykler på tværs af møderne'])(
    'looks through all minutes for: %s',
    (question) => {
      expect(askedMentions(asked(question, { texts: TEXTS }), [])).not.toBeNull();
    },
  );

  it('leaves alone what is shared by others than meetings', () => {
    const question = asked('hvilke både deles på tværs af havn og værft?', { texts: TEXTS });

    expect(askedMentions(question, [])).toBeNull();
  });
});

describe('where something is dealt with', () => {
  it.each([
    'hvem har haft cykler på?',
    'hvem har snakket om cykler',
    'cykler, hvor er de dukket op henne?',
    'hvor kan jeg læse om cykler',
    'hvilke to referater skal jeg læse om cykler?',
    'who has talked about bicycles?',
    'where do bicycles come up?',
  ])('is asked in many ways: %s', (question) => {
    expect(
      askedMentions(asked(question, { texts: TEXTS }), [])?.terms.map((term) => term.asked.join(' ')),
    ).toHaveLength(1);
  });

  it.each([
    ['hvilke møder har haft cykler som punkt?', 'item'],
    ['hvem har haft cykler oppe, ud over at nævne dem?', 'dealt'],
    ['hvor er cykler nævnt?', 'anywhere'],
  ])('is asked more or less deeply: %s', (question, depth) => {
    expect(askedMentions(asked(question, { texts: TEXTS }), [])?.depth).toBe(depth);
  });
});

const SPRING = sheet({ date: '2024-03-06' });
const AUTUMN = sheet({ date: '2024-09-05' });
const SHEETS = [AUTUMN, SPRING];

function passage(of: Sheet, item: number, [itemTitle, text]: readonly [string, string]): AnalysedPassage {
  const span = { start: 1000 * item, end: 1000 * item + text.length };
  const { minutes, forum, date } = of;
  return analysePassage({
    id: `${item}`,
    version: 1,
    item,
    minutes,
    forum,
    date,
    itemTitle,
    section: 'case',
    text,
    span,
  });
}

const PASSAGES = [
  passage(SPRING, 1, [
    'Støv, lugt og rotter på havnen',
    'Lugt fra værftet måles. Lugt om natten er værst. Støv og rotter følger.',
  ]),
  passage(SPRING, 2, ['Eventuelt', 'Der var lugt.']),
  passage(AUTUMN, 3, ['Hegn', 'Hegnet males mod lugt.']),
  passage(AUTUMN, 4, ['Færger', 'Støv, lugt og rotter fra færgerne er væk.']),
];

function places(question: string): readonly (readonly number[])[] {
  const texts = PASSAGES.map(({ passage: { text } }) => text);
  const mentions = askedMentions(asked(question, { sheets: SHEETS, texts }), SHEETS);
  const content = mentions === null ? undefined : mentionsAnswer(mentions, PASSAGES)?.content;
  return content?.kind === 'mentions'
    ? content.places.map(({ items }) => items.map(({ number }) => number))
    : [];
}

describe('mentionsAnswer', () => {
  it('tells the items with most of what is asked where none has all', () => {
    expect(places('hvilke møder har snakket om støv, lugt og rotter i rutsjebaner?')).toEqual([[4], [1]]);
  });

  it('takes any of several topics', () => {
    expect(places('hvor har vi talt om hegn, rutsjebaner eller rotter?')).toEqual([[3, 4], [1]]);
  });

  it('tells the items that are about it, where items are asked for', () => {
    expect(places('på hvilke møder har de haft lugt som punkt?')).toEqual([[1]]);
  });

  it('leaves what is only mentioned once where more is wanted', () => {
    expect(places('hvem har haft lugt på, ud over at nævne det?')).toEqual([[1]]);
  });
});
