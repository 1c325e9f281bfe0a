import type { Answer, Citation } from '../../src/domain/answers/answer';
import { forumId, minutesId } from '../../src/domain/shared/ids';

/** An invented citation; give what a test is about. */
export function citation(given: Partial<Citation> = {}): Citation {
  return {
    source: 'fjordklyngen-2024-08-26.txt',
    forum: forumId('fjordklyngen'),
    forumName: 'Fjordklyngen',
    minutes: minutesId('fjordklyngen-2024-08-26'),
    version: 1,
    date: '2024-08-26',
    item: 6,
    itemTitle: 'Status på økonomigruppen',
    section: 'decision',
    quote: 'Tora undersøger, hvem der kan sidde i gruppen for hospitalet.',
    span: { start: 100, end: 161 },
    ...given,
  };
}

/** An answer that lets its one citation speak. */
export function answer(given: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    language: 'da',
    citations: [citation()],
    closest: [],
    content: { kind: 'quotes' },
    ...given,
  };
}
