import { visibleForums, type Person } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Language } from '../../domain/answers/answer';
import {
  ADDITION_LIMIT,
  inquirySubject,
  newInquiry,
  sentAgain,
  withdrawn,
  type NamedPerson,
} from '../../domain/inquiries/inquiry';
import type { InquiryQuestion, InquiryView } from '../../domain/messages/inquiries';
import type { ForumId } from '../../domain/shared/ids';
import { tell, viewOf, type InquiryDeps, type ToInquiry } from './inquiry-deps';

export interface PassedOn {
  readonly view: InquiryView;
  readonly told: number;
}

export interface ToPassOn {
  readonly actor: Person;
  readonly forum: ForumId;
  readonly asked: InquiryQuestion;
  readonly addition: string;
  readonly language: Language;
}

/** Stored first, then the secretariat is told. Null for a forum the actor does not belong to. */
export async function passOn(
  deps: InquiryDeps,
  { actor, asked, addition, language, ...to }: ToPassOn,
): Promise<PassedOn | null> {
  const forum = await deps.forums.get(to.forum);
  if (forum === null || visibleForums([forum], actor, deps.unclaimed).length === 0) return null;
  const fresh = newInquiry({
    forum: forum.id,
    by: named(actor),
    at: deps.clock.now(),
    language,
    question: asked.question,
    addition: addition.trim() === '' ? null : addition.trim().slice(0, ADDITION_LIMIT),
    near: asked.near
      .filter((near) => near.forum === forum.id)
      .map(({ minutes, item }) => ({ minutes, item })),
  });
  const inquiry = (await deps.inquiries.update(fresh, (known) => sentAgain(known, fresh))) ?? fresh;
  const secretariat = forum.members.filter(
    ({ person, role }) => may(role, 'answer-questions') && person !== actor.id,
  );
  if (inquiry.state.kind === 'open')
    for (const { person } of secretariat)
      await tell(deps, inquiry, { receiver: { kind: 'person', person }, occasion: 'asked' });
  return { view: await viewOf(deps, inquiry, forum.name), told: secretariat.length };
}

/** Who asked takes it back; what is answered stays. Null where it is not theirs. */
export async function withdrawInquiry(
  deps: InquiryDeps,
  { actor, forum, id }: ToInquiry,
): Promise<InquiryView | null> {
  const known = await deps.inquiries.get(forum, id);
  if (known?.by.id !== actor.id) return null;
  const now = deps.clock.now();
  const inquiry = (await deps.inquiries.update(known, (current) => withdrawn(current, now))) ?? known;
  if (inquiry.state.kind === 'withdrawn') await deps.outbox.cancel(inquirySubject(id), now);
  return viewOf(deps, inquiry, (await deps.forums.get(forum))?.name ?? '');
}

export function named({ id, name }: Person): NamedPerson {
  return { id, name };
}
