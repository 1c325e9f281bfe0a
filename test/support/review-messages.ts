import type { Message } from '../../src/domain/message';
import type { WrittenPerson } from '../../src/domain/people/probable-people';
import type { DocumentQuestion, ReviewQuestion, TaskQuestion } from '../../src/domain/review/review-question';
import { forumId, minutesId, reviewId, taskId } from '../../src/domain/shared/ids';
import { taskEntry } from './task-entry';

const WIDE = '会議の記録"\\'.repeat(300);

const asked = { id: reviewId('0123456789abcdef01234567'), forum: forumId('fjordklyngen') };
const about = {
  ...asked,
  forumName: 'Fjordklyngen',
  minutes: minutesId('fjordklyngen.2026-03-02'),
  version: 1,
  date: '2026-03-02',
  source: 'referat.docx',
} as const;
const wideAbout = { ...about, forumName: WIDE, source: WIDE };

const documents: readonly DocumentQuestion[] = [
  { ...about, date: null, kind: 'date', reason: 'missing' },
  { ...about, kind: 'date', reason: 'conflict' },
  { ...about, date: null, kind: 'date', reason: 'partial' },
  { ...about, kind: 'forum', reason: 'inferred', written: null },
  { ...wideAbout, kind: 'forum', reason: 'conflict', written: WIDE },
  { ...about, kind: 'agenda-only' },
  { ...about, kind: 'several' },
  { ...about, kind: 'damaged', example: 'rÅdgivning' },
  { ...about, date: null, kind: 'same-name' },
  { ...about, kind: 'attachments', item: 4, title: 'Budget for næste år' },
];

const ownerQuestion: TaskQuestion = {
  ...about,
  kind: 'owner',
  task: taskId('t1'),
  readAs: 'k1',
  draft: {
    ...taskEntry.task.draft,
    item: 6,
    quote: 'Gruppen mødes igen, og Solvej afdækker repræsentationen fra hospitalet.',
    task: 'Afdæk repræsentationen fra hospitalet',
    owner: 'Solvej',
  },
  candidates: [
    { name: 'Solvej Holm', organisation: 'Fjordhospitalet' },
    { name: 'Solvej Krogh', organisation: null },
  ],
};
const taskQuestion: TaskQuestion = { ...ownerQuestion, kind: 'task', candidates: [] };
const wideTask: TaskQuestion = {
  ...ownerQuestion,
  ...wideAbout,
  draft: { ...ownerQuestion.draft, quote: WIDE, task: WIDE, owner: WIDE, dueText: WIDE, due: null },
  candidates: Array.from({ length: 9 }, () => ({ name: WIDE, organisation: WIDE })),
};

function person(name: string, organisations: readonly string[]): WrittenPerson {
  return { name, organisations, titles: ['direktør'], parties: [], seen: [0] };
}

const people: ReviewQuestion = {
  ...asked,
  forumName: 'Fjordklyngen',
  kind: 'person',
  one: person('Lars Høg', ['Havby Kommune']),
  other: person('Lars Høj', ['Havby Kommune', 'Region Øst']),
  grounds: ['same-sound', 'same-organisation', 'same-title'],
};

const questions: readonly ReviewQuestion[] = [
  ...documents,
  ownerQuestion,
  { ...ownerQuestion, candidates: [] },
  taskQuestion,
  wideTask,
  { ...wideTask, kind: 'task' },
  people,
];
const place = { handled: 1, following: 6 };

/** What is said in the review, for tests of every card. */
export const REVIEW_MESSAGES: readonly (readonly [string, Message])[] = [
  ...questions.map(
    (question, at) =>
      [
        `review ${String(at + 1)}: ${question.kind}`,
        { kind: 'review-question', question, place, note: null, forums: ['Klynge Nord', WIDE.slice(0, 150)] },
      ] as const,
  ),
  [
    'review forums',
    {
      kind: 'review-forums',
      forums: [
        { id: asked.forum, name: 'Fjordklyngen', open: 1 },
        { id: forumId('klynge-nord'), name: WIDE, open: 75 },
      ],
    },
  ],
  ['review note', { kind: 'review-question', question: people, place, note: 'settled', forums: [] }],
  ['review owner form', { kind: 'review-form', question: ownerQuestion, place }],
  ['review task form', { kind: 'review-form', question: taskQuestion, place }],
  ['wide review form', { kind: 'review-form', question: { ...wideTask, kind: 'task' }, place }],
  ['review end', { kind: 'review-end', forum: asked.forum, handled: 7, open: 2 }],
  ['nothing to review', { kind: 'review-end', forum: null, handled: 0, open: 0 }],
];
