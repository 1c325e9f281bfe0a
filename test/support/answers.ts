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

type Extra = Omit<Answer, 'status' | 'language' | 'citations' | 'closest'>;

/** An answer with one citation; the other fields of an answer are filled by the test that needs them. */
export function answer(given: Partial<Answer> = {}): Answer {
  const base = { status: 'answered', language: 'da', citations: [citation()], closest: [] } as const;
  const extra = {} as Extra;
  return { ...base, ...extra, ...given };
}
