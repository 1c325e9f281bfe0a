import type { Forum } from '../../src/domain/forums/forum';
import type { AgendaItem, Minutes } from '../../src/domain/minutes/model';
import { forumId } from '../../src/domain/shared/ids';
import type { MinutesDraft } from '../../src/stores/stored-minutes';

export const FORUM: Forum = {
  id: forumId('klynge-vest'),
  name: 'Klynge Vest',
  level: 'politisk',
  members: [],
};

export function sampleMinutes(change: Partial<Minutes> = {}): Minutes {
  return {
    forum: { name: 'Klynge Vest', inferred: false, span: { start: 0, end: 11 } },
    level: 'politisk',
    date: '2024-04-10',
    startTime: '10:00',
    endTime: null,
    place: 'Rådhuset i Ærøskøbing',
    caseNumber: null,
    head: { start: 0, end: 40 },
    participants: [],
    absences: [],
    substitutes: [],
    items: [],
    tasks: [],
    wishes: [],
    warnings: [],
    ...change,
  };
}

export function sampleItem(number: number, title: string): AgendaItem {
  const span = { start: 0, end: 1 };
  return {
    number,
    title,
    titleSpan: span,
    span,
    caseNumber: null,
    closed: false,
    sections: [{ kind: 'decision', heading: 'Beslutning', span }],
    recommendations: [],
    attachments: [],
    absences: [],
    outcome: 'decided',
    deviation: null,
  };
}

/** What differs is the content hash, unless told otherwise. */
export function sampleDraft(contentHash: string, change: Partial<MinutesDraft> = {}): MinutesDraft {
  return {
    forum: FORUM,
    source: 'referat.txt',
    text: `Klynge Vest, møde den 10. april 2024 (${contentHash})`,
    contentHash,
    minutes: sampleMinutes(),
    storedAt: '2024-04-11T08:00:00.000Z',
    ...change,
  };
}
