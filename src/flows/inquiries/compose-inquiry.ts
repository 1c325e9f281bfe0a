import { roleIn, visibleForums } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { InquiryMessage } from '../../domain/messages/inquiries';
import type { InquiryContent, Notification } from '../../domain/notifications/notification';
import { viewOf, type InquiryDeps } from './inquiry-deps';

/** What a notification about a question says at this moment; null where it is settled, or no business of the receiver's any more. */
export async function composeInquiry(
  deps: Pick<InquiryDeps, 'forums' | 'unclaimed' | 'inquiries' | 'minutes'>,
  { forum: id, receiver }: Pick<Notification, 'forum' | 'receiver'>,
  { inquiry: asked, occasion }: InquiryContent,
): Promise<InquiryMessage | null> {
  const forum = await deps.forums.get(id);
  const inquiry = await deps.inquiries.get(id, asked);
  if (forum === null || inquiry === null || receiver.kind !== 'person') return null;
  const actor = { kind: 'person', id: receiver.person, name: '' } as const;
  const view = await viewOf(deps, inquiry, forum.name);
  if (occasion === 'asked') {
    const answers = may(roleIn(forum, actor, deps.unclaimed), 'answer-questions');
    return answers && inquiry.state.kind === 'open' ? { kind: 'inquiry-open', view, blank: false } : null;
  }
  const belongs = visibleForums([forum], actor, deps.unclaimed).length > 0;
  return belongs && inquiry.state.kind === 'answered' ? { kind: 'inquiry-answered', view } : null;
}
