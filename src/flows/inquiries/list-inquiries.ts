import { forumsWith, visibleForums, type Person } from '../../domain/forums/access';
import { asksTheSame } from '../../domain/inquiries/same-question';
import type { ConfirmedAnswer, InquiryEntry } from '../../domain/messages/inquiries';
import type { ForumStore } from '../../stores/forum-store';
import type { RecentInquiries } from '../../stores/recent-inquiries';
import type { InquiryDeps } from './inquiry-deps';

type ListDeps = Pick<InquiryDeps, 'forums' | 'unclaimed' | 'inquiries'>;

interface ConfirmedDeps extends Pick<InquiryDeps, 'unclaimed'> {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly inquiries: Pick<RecentInquiries, 'answered'>;
}

/** What waits for an answer in the forums the actor answers for, oldest first; null for who answers for none. */
export async function openInquiries(
  { forums, unclaimed, inquiries }: ListDeps,
  { actor }: { readonly actor: Person },
): Promise<readonly InquiryEntry[] | null> {
  const own = forumsWith('answer-questions', await forums.list(), { actor, unclaimed });
  if (own.length === 0) return null;
  const entries = await Promise.all(
    own.map(async ({ id: forum, name: forumName }) =>
      (await inquiries.of(forum, 'open')).map(({ id, by, at, question }) => ({
        forum,
        forumName,
        id,
        by: by.name,
        at,
        question,
      })),
    ),
  );
  return entries.flat().toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** The newest answer a secretariat gave to nearly the same question, in a forum the actor belongs to. */
export async function confirmedAnswer(
  { forums, unclaimed, inquiries }: ConfirmedDeps,
  { actor, question }: { readonly actor: Person; readonly question: string },
): Promise<ConfirmedAnswer | null> {
  const visible = visibleForums(await forums.list(), actor, unclaimed);
  const found = await Promise.all(
    visible.map(async ({ id: forum, name: forumName }) =>
      (await inquiries.answered(forum)).flatMap((inquiry) =>
        inquiry.state.kind === 'answered' && asksTheSame(inquiry.question, question)
          ? [{ forum, forumName, answer: inquiry.state }]
          : [],
      ),
    ),
  );
  return found.flat().toSorted((one, other) => (one.answer.at < other.answer.at ? 1 : -1))[0] ?? null;
}
