import { z } from 'zod';
import {
  MEETING_OCCASIONS,
  notificationId,
  type Notification,
} from '../../domain/notifications/notification';
import { nextLookAt } from '../../domain/notifications/transitions';
import { digest } from '../../domain/shared/digest';
import type { Instant } from '../../domain/shared/dates';
import { forumId, inquiryId, meetingId, minutesId, personId } from '../../domain/shared/ids';
import type { DocumentType } from '../document-type';

/** A notification with what the store is asked for on top. */
export interface NotificationDocument {
  /** What the query of due documents goes by: `pending` while it is open, claimed or not. */
  readonly state: 'pending' | 'sent' | 'parked' | 'dropped';
  /** When somebody has to look at it next, so that a lease that ran out is found like anything else that is due. */
  readonly dueAt: Instant;
  readonly subject: string;
  readonly notification: Notification;
}

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pending') }),
  z.object({ kind: z.literal('claimed'), by: z.string(), until: z.string() }),
  z.object({ kind: z.literal('sent'), at: z.string(), activity: z.string() }),
  z.object({
    kind: z.literal('parked'),
    at: z.string(),
    reason: z.enum(['blocked', 'gone', 'unreachable', 'refused', 'failed-too-often']),
  }),
  z.object({
    kind: z.literal('dropped'),
    at: z.string(),
    reason: z.enum(['cancelled', 'expired', 'muted', 'obsolete']),
  }),
]);

const notification = z.object({
  id: z.string().min(1).transform(notificationId),
  forum: z.string().min(1).transform(forumId),
  subject: z.string().min(1),
  receiver: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('conversation'), conversation: z.string().min(1) }),
    z.object({ kind: z.literal('person'), person: z.string().min(1).transform(personId) }),
  ]),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.enum(['new-minutes', 'changed-minutes']),
      minutes: z.string().min(1).transform(minutesId),
      version: z.number().int().min(1),
    }),
    z.object({
      kind: z.enum(['meetings', 'answers']),
      meeting: z.string().min(1).transform(meetingId),
      revision: z.number().int().min(0),
      occasion: z.enum(MEETING_OCCASIONS),
      on: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('questions'),
      inquiry: z.string().min(1).transform(inquiryId),
      occasion: z.enum(['asked', 'answered']),
    }),
    z.object({ kind: z.literal('members'), occasion: z.enum(['joined', 'left']) }),
  ]),
  dueAt: z.string(),
  expiresAt: z.string().nullable(),
  state,
  failures: z.number().int().min(0),
});

export const NOTIFICATION: DocumentType<NotificationDocument> = {
  name: 'notification',
  upgrades: [],
  schema: z.object({
    state: z.enum(['pending', 'sent', 'parked', 'dropped']),
    dueAt: z.string(),
    subject: z.string(),
    notification,
  }),
};

export function documentOf(notification: Notification): NotificationDocument {
  const { state, subject } = notification;
  return {
    state: state.kind === 'claimed' ? 'pending' : state.kind,
    dueAt: nextLookAt(notification),
    subject,
    notification,
  };
}

/** Enough that no partition grows hot, few enough to look through all of them. */
const SHARDS = 16;
export const OUTBOX_PARTITIONS: readonly string[] = Array.from({ length: SHARDS }, (_, n) => `outbox.${n}`);

/** All about one subject lies together, so that it can be cancelled with one query. */
export function outboxPartition(subject: string): string {
  return `outbox.${Number.parseInt(digest(subject).slice(0, 4), 16) % SHARDS}`;
}
