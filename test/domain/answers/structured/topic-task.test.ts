import { analysePassage } from '../../../../src/domain/answers/analysed-passage';
import { readItem } from '../../../../src/domain/answers/evidence/reading';
import type { Passage } from '../../../../src/domain/answers/passage';
import type { SheetTask } from '../../../../src/domain/answers/sheet';
import { topicTaskAnswer } from '../../../../src/domain/answers/structured/topic-task';
import { asked, sheet } from '../samples';

/** What an item says, with whom each sentence gives a task. */
const ITEMS: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  [
    'Folder om vinterbadning',
    [
      ['Asta Bruun korter teksten om saunaen ned inden den 4. maj.', 'Asta Bruun'],
      ['Havnekontoret trykker 300 stykker.', null],
    ],
  ],
  ['Sejlads', [['Vagn Lykke finder lærere til kurset.', 'Vagn Lykke']]],
  ['Molen', [['Der indhentes priser på nye planker.', null]]],
];

const TASKS: SheetTask[] = [];
const PASSAGES = ITEMS.map(([title, sentences], at) => passage(title, sentences, at));
const SHEETS = [sheet({ tasks: TASKS })];

function passage(itemTitle: string, sentences: (typeof ITEMS)[number][1], at: number): Passage {
  const start = 1000 * (at + 1);
  const text = sentences.map(([sentence]) => sentence).join(' ');
  for (const [sentence, owner] of sentences) {
    const from = start + text.indexOf(sentence);
    const span = { start: from, end: from + sentence.length };
    const quote = { text: sentence, span, item: at + 1, section: 'decision' } as const;
    const ownerKind = owner === null ? 'unassigned' : 'person';
    TASKS.push({ task: sentence, owner, ownerKind, due: null, dueText: null, recurrence: null, quote });
  }
  const { minutes, forum, date } = sheet();
  const span = { start, end: start + text.length };
  return {
    id: `${at}`,
    version: 1,
    item: at + 1,
    minutes,
    forum,
    date,
    itemTitle,
    section: 'decision',
    text,
    span,
  };
}

function told(question: string): string | null {
  const texts = PASSAGES.map(({ text }) => text);
  const readings = PASSAGES.flatMap((one) => readItem([analysePassage(one)], SHEETS) ?? []);
  const answer = topicTaskAnswer(asked(question, { sheets: SHEETS, texts }), readings);
  return answer?.citations[0]?.quote ?? null;
}

describe('topicTaskAnswer', () => {
  it.each([
    'hvem skal gøre saunateksten i folderen kortere, og hvornår',
    'hvem barberer teksten om saunaen?',
  ])('tells the one task about a matter, though it has another word for the deed: %s', (question) => {
    expect(told(question)).toBe('Asta Bruun korter teksten om saunaen ned inden den 4. maj.');
  });

  it.each(['hvem skaffer lærere til kurset?', 'Who promised to get teachers for the course?'])(
    'finds whoever is to find others: %s',
    (question) => {
      expect(told(question)).toBe('Vagn Lykke finder lærere til kurset.');
    },
  );

  it.each([
    'hvem sidder i gruppen om saunaen?',
    'hvem fik pris for teksten om saunaen?',
    'hvem er formand for havnefesten?',
    'hvem skal skaffe priser på nye planker?',
    'hvem skal male badebroen?',
  ])('leaves other questions, and those about what nobody is to do: %s', (question) => {
    expect(told(question)).toBeNull();
  });
});
