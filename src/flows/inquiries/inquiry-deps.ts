import { roleIn, type Person } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import type { Inquiry } from '../../domain/inquiries/inquiry';
import type { InquiryView, NamedItem } from '../../domain/messages/inquiries';
import { newNotification, type Receiver } from '../../domain/notifications/notification';
import { inquirySubject } from '../../domain/inquiries/inquiry';
import type { ForumId, InquiryId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import type { InquiryStore } from '../../stores/inquiry-store';
import type { MinutesStore } from '../../stores/minutes-store';
import type { OutboxStore } from '../../stores/outbox-store';
import type { AccessDeps } from '../lists/visible';

export interface InquiryDeps extends AccessDeps {
  readonly inquiries: InquiryStore;
  readonly minutes: Pick<MinutesStore, 'get'>;
  readonly outbox: Pick<OutboxStore, 'append' | 'cancel'>;
  readonly audit: AuditStore;
  readonly clock: Clock;
}

export interface ToInquiry {
  readonly actor: Person;
  readonly forum: ForumId;
  readonly id: InquiryId;
}

/** The question and its forum, for somebody who may answer there; null for everybody else. */
export async function inquiryToAnswer(
  deps: InquiryDeps,
  { actor, forum, id }: ToInquiry,
): Promise<{ readonly inquiry: Inquiry; readonly forum: Forum } | null> {
  const found = await deps.forums.get(forum);
  if (found === null || !may(roleIn(found, actor, deps.unclaimed), 'answer-questions')) return null;
  const inquiry = await deps.inquiries.get(forum, id);
  return inquiry && { inquiry, forum: found };
}

export async function viewOf(
  { minutes }: Pick<InquiryDeps, 'minutes'>,
  inquiry: Inquiry,
  forumName: string,
): Promise<InquiryView> {
  const items: NamedItem[] = [];
  for (const near of inquiry.near) {
    const stored = await minutes.get(inquiry.forum, near.minutes);
    const item = stored?.minutes.items.find(({ number }) => number === near.item);
    if (stored && item) items.push({ ...near, title: item.title, date: stored.minutes.date });
  }
  return { inquiry, forumName, items };
}

/** Once for each receiver and occasion, however often it is done. */
export async function tell(
  { outbox, clock }: Pick<InquiryDeps, 'outbox' | 'clock'>,
  inquiry: Inquiry,
  { receiver, occasion }: { readonly receiver: Receiver; readonly occasion: 'asked' | 'answered' },
): Promise<void> {
  await outbox.append(
    newNotification({
      forum: inquiry.forum,
      subject: inquirySubject(inquiry.id),
      receiver,
      content: { kind: 'questions', inquiry: inquiry.id, occasion },
      dueAt: clock.now(),
      expiresAt: null,
      slot: `${occasion} ${inquiry.at}`,
    }),
  );
}
