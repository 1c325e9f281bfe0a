import { answeredWith, ANSWER_LIMIT, inquirySubject, type Inquiry } from '../../domain/inquiries/inquiry';
import type { InquiryView } from '../../domain/messages/inquiries';
import { inquiryToAnswer, tell, viewOf, type InquiryDeps, type ToInquiry } from './inquiry-deps';
import { named } from './pass-on';

export interface InquiryAnswerInput extends ToInquiry {
  readonly text: string;
  /** Which of the items that came close it goes with, counted from 0; null for none. */
  readonly item: number | null;
}

/** What there is to answer, or what became of it. Null where it is not for this actor. */
export async function openInquiry(deps: InquiryDeps, asked: ToInquiry): Promise<InquiryView | null> {
  const found = await inquiryToAnswer(deps, asked);
  return found && viewOf(deps, found.inquiry, found.forum.name);
}

/** The first answer stands, and goes back to who asked. Null where it is not for this actor; nothing changes for a blank one. */
export async function answerInquiry(
  deps: InquiryDeps,
  given: InquiryAnswerInput,
): Promise<InquiryView | null> {
  const found = await inquiryToAnswer(deps, given);
  if (found === null) return null;
  const text = given.text.trim().slice(0, ANSWER_LIMIT);
  const inquiry = text === '' ? found.inquiry : await keep(deps, { ...given, text }, found.inquiry);
  return viewOf(deps, inquiry, found.forum.name);
}

async function keep(deps: InquiryDeps, given: InquiryAnswerInput, open: Inquiry): Promise<Inquiry> {
  const at = deps.clock.now();
  const by = named(given.actor);
  const item = given.item === null ? null : (open.near[given.item] ?? null);
  const answer = { kind: 'answered', at, by, text: given.text, item } as const;
  const stored = await deps.inquiries.update(open, (known) => answeredWith(known, answer));
  const inquiry = stored ?? open;
  if (inquiry.state.kind !== 'answered') return inquiry;
  // Done again where an earlier attempt was cut off: each of these happens once. What the others of the secretariat were
  // to be told falls away by itself, since nothing is left to say.
  await tell(deps, inquiry, { receiver: { kind: 'person', person: inquiry.by.id }, occasion: 'answered' });
  await deps.audit.append({
    forum: inquiry.forum,
    at: inquiry.state.at,
    by: { kind: 'person', ...inquiry.state.by },
    act: 'question-answered',
    subject: inquirySubject(inquiry.id),
    choice: inquiry.state.item === null ? null : `${inquiry.state.item.minutes}#${inquiry.state.item.item}`,
  });
  return inquiry;
}
