import { understand, type Question } from '../../../src/domain/answers/question';
import type { Quote, Sheet, SheetPerson } from '../../../src/domain/answers/sheet';
import { indexTerms } from '../../../src/domain/language/analyse';
import { Vocabulary } from '../../../src/domain/language/vocabulary';
import { forumId, minutesId } from '../../../src/domain/shared/ids';

export function quote(text: string, item = 1): Quote {
  return { text, span: { start: text.length, end: 2 * text.length }, item, section: 'case' };
}

export function person(name: string, facts: Partial<SheetPerson> = {}): SheetPerson {
  const none = { title: null, organisation: null, party: null, roles: [], absent: false } as const;
  return { name, ...none, quote: quote(name), ...facts };
}

/** An invented meeting of Fjordklyngen; give what a test is about. */
export function sheet(given: Partial<Sheet> = {}): Sheet {
  const forumName = given.forumName ?? 'Fjordklyngen';
  const date = given.date === undefined ? '2024-03-06' : given.date;
  return {
    minutes: minutesId(`${forumName} ${date ?? ''}`),
    forum: forumId(forumName),
    forumName,
    version: 1,
    source: 'referat.txt',
    date,
    startTime: '10:00',
    endTime: null,
    place: 'Havby Rådhus',
    level: 'politisk',
    head: quote(`REFERAT ${forumName}`, 0),
    opening: `REFERAT ${forumName}`,
    participants: [],
    absences: [],
    substitutes: [],
    partial: [],
    appointments: [],
    items: [],
    tasks: [],
    ...given,
  };
}

export function vocabularyOf(...texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(indexTerms(text).split(' '))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Vocabulary(counts, texts.length);
}

interface Given {
  readonly sheets?: readonly Sheet[];
  readonly texts?: readonly string[];
  readonly context?: readonly string[];
}

export function asked(text: string, { sheets = [sheet()], texts = [], context = [] }: Given = {}): Question {
  return understand(
    { question: text, language: null, context },
    { sheets, vocabulary: vocabularyOf(...texts) },
  );
}
