import {
  newNotification,
  type Notification,
  type NotificationDraft,
} from '../../../src/domain/notifications/notification';
import { forumId, minutesId } from '../../../src/domain/shared/ids';

/** Something to send to the channel of an invented forum. */
export function sampleNotification(given: Partial<NotificationDraft> = {}): Notification {
  return newNotification({
    forum: forumId('fjordklyngen'),
    subject: 'minutes.fjordklyngen.2026-03-02',
    receiver: { kind: 'conversation', conversation: '19:fjord@thread.tacv2' },
    content: { kind: 'new-minutes', minutes: minutesId('fjordklyngen.2026-03-02'), version: 1 },
    dueAt: '2026-03-03T09:00:00.000Z',
    expiresAt: null,
    slot: '1',
    ...given,
  });
}
