import { mentionsAttachments } from '../minutes/recognisers/mentions-attachments';
import type { AgendaItem, Minutes, Warning, WarningCode } from '../minutes/model';
import { textAt } from '../shared/span';
import type { DocumentQuestion } from './review-question';
import { reviewId } from './review-id';

export interface ReviewedMinutes {
  readonly place: Place;
  readonly content: Minutes;
  /** What its spans count in. */
  readonly text: string;
}

type Place = Pick<DocumentQuestion, 'forum' | 'forumName' | 'minutes' | 'version' | 'date' | 'source'>;
type WithoutPlace<Q> = Q extends DocumentQuestion ? Omit<Q, keyof Place | 'id'> : never;
type Subject = WithoutPlace<DocumentQuestion>;

/** What one set of minutes leaves open about itself, the most important first. */
export function documentQuestions({ place, content, text }: ReviewedMinutes): readonly DocumentQuestion[] {
  const subjects = [
    ...content.warnings.flatMap((warning) => SUBJECTS[warning.code]?.(warning, content) ?? []),
    ...content.items.flatMap((item) => attachmentsOf(item, text)),
  ];
  return firstOfEach(subjects)
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .map((subject) => ({ ...place, ...subject, id: reviewId(place.minutes, keyOf(subject)) }));
}

const ORDER: readonly DocumentQuestion['kind'][] = [
  'forum',
  'date',
  'same-name',
  'agenda-only',
  'several',
  'damaged',
  'attachments',
];

type SubjectOf = (warning: Warning, minutes: Minutes) => readonly Subject[];

const SUBJECTS: Readonly<Partial<Record<WarningCode, SubjectOf>>> = {
  'missing-date': () => [{ kind: 'date', reason: 'missing' }],
  'missing-year': () => [{ kind: 'date', reason: 'partial' }],
  'date-conflict': () => [{ kind: 'date', reason: 'conflict' }],
  'missing-forum': () => [{ kind: 'forum', reason: 'inferred', written: null }],
  'forum-inferred': () => [{ kind: 'forum', reason: 'inferred', written: null }],
  'forum-conflict': ({ quote }) => [{ kind: 'forum', reason: 'conflict', written: quote }],
  'no-decisions': () => [{ kind: 'agenda-only' }],
  'agenda-only': () => [{ kind: 'agenda-only' }],
  'several-meetings': () => [{ kind: 'several' }],
  'damaged-text': ({ quote }) => [{ kind: 'damaged', example: quote ?? '' }],
  'same-file-name': () => [{ kind: 'same-name' }],
};

/** A heading for attachments with none below it matters only where the item speaks of some. */
function attachmentsOf(item: AgendaItem, text: string): readonly Subject[] {
  const empty = item.sections.some(({ kind, span }) => kind === 'attachments' && span.end === span.start);
  if (!empty || item.attachments.length > 0) return [];
  const bodies = item.sections.filter(({ kind }) => kind !== 'attachments' && kind !== 'history');
  const speaks = bodies.some(({ span }) => mentionsAttachments(textAt(text, span)));
  return speaks ? [{ kind: 'attachments', item: item.number, title: item.title }] : [];
}

function keyOf(subject: Subject): string {
  return subject.kind === 'attachments' ? `attachments ${subject.title}` : subject.kind;
}

/** Several warnings may leave the same open. */
function firstOfEach(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter((one, at) => subjects.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
