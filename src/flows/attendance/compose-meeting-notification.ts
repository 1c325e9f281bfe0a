import { remindersFor } from '../../domain/attendance/reminders';
import { isOpen, type SeatAnswer } from '../../domain/attendance/tally';
import type { Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Message } from '../../domain/message';
import type { Meeting } from '../../domain/meetings/meeting';
import {
  isMeetingContent,
  type MeetingContent,
  type MeetingOccasion,
  type Notification,
} from '../../domain/notifications/notification';
import type { RsvpMoment } from '../../domain/messages/rsvp';
import { showMeeting } from '../meetings/show-meeting';
import type { ConversationStore } from '../../stores/conversation-store';
import type { ConnectionStore } from '../../stores/connection-store';
import { cardViewers } from './card-viewers';
import { seatAnswersOf } from './seat-answers-of';
import { showRsvp, type ShowRsvpDeps } from './show-rsvp';
import { showTally } from './show-tally';

export interface ComposeMeetingDeps extends ShowRsvpDeps {
  readonly conversations: ConversationStore;
  readonly connections: ConnectionStore;
}

type MeetingNotification = Notification & { readonly content: MeetingContent };

const OPERATOR: Actor = { kind: 'operator' };

/**
 * What is to be said of a meeting at this moment. Null when it was moved or called off since, when everybody has answered
 * meanwhile, or when the receiver has no longer to do with the forum.
 */
export async function composeMeetingNotification(
  deps: ComposeMeetingDeps,
  given: Notification,
): Promise<Message | null> {
  const { forum, content } = given;
  if (!isMeetingContent(content)) return null;
  const notification: MeetingNotification = { ...given, content };
  const meeting = await deps.meetings.get(forum, content.meeting);
  if (meeting === null || isOvertaken(content, meeting)) return null;
  if (!(await isConcerned(deps, notification))) return null;
  if (content.occasion === 'cancelled') return cancelledMessage(deps, content);
  if (content.occasion === 'substitute') return consentMessage(deps, notification, meeting);
  return content.kind === 'answers'
    ? tallyMessage(deps, content)
    : askingMessage(deps, notification, meeting);
}

function isOvertaken({ revision, occasion, on }: MeetingContent, meeting: Meeting): boolean {
  const { planning } = meeting;
  if (planning?.revision !== revision) return true;
  if ((planning.state === 'cancelled') !== (occasion === 'cancelled')) return true;
  if (on === null) return false;
  return !remindersFor(meeting).some((planned) => planned.occasion === occasion && planned.on === on);
}

/** A channel that is connected still, a member who is one still, the secretariat that is in office. */
async function isConcerned(
  { connections, forums, unclaimed }: ComposeMeetingDeps,
  { forum, receiver, content }: MeetingNotification,
): Promise<boolean> {
  if (receiver.kind === 'conversation') return (await connections.get(forum, receiver.conversation)) !== null;
  const found = await forums.get(forum);
  if (found === null) return false;
  const role = found.members.find(({ person }) => person === receiver.person)?.role ?? null;
  if (content.kind === 'answers') return may(role, 'answer-on-behalf');
  return unclaimed === 'everyone' && found.members.length === 0 ? true : may(role, 'answer-for-self');
}

async function cancelledMessage(
  deps: ComposeMeetingDeps,
  { meeting }: MeetingContent,
): Promise<Message | null> {
  const view = await showMeeting(deps, { actor: OPERATOR, meeting });
  return view && { kind: 'meeting', view: { ...view, manages: false }, done: 'cancelled' };
}

async function tallyMessage(
  deps: ComposeMeetingDeps,
  { meeting, occasion }: MeetingContent,
): Promise<Message | null> {
  const view = await showTally(deps, { actor: OPERATOR, meeting });
  if (view === null || (occasion === 'gap' && view.gaps.length === 0)) return null;
  const kind = occasion === 'gap' || occasion === 'late' ? occasion : 'digest';
  return { kind: 'tally', view, done: { kind } };
}

/** Asks somebody whether they come instead, as long as that is still what is meant and they have not said. */
async function consentMessage(
  deps: ComposeMeetingDeps,
  { receiver }: MeetingNotification,
  meeting: Meeting,
): Promise<Message | null> {
  if (receiver.kind !== 'person') return null;
  const answers = await seatAnswersOf(deps, meeting);
  const asked = answers.find(({ rsvp }) => {
    const reply = rsvp?.reply;
    return (
      reply?.kind === 'substitute' && reply.standIn.person === receiver.person && reply.consent === 'asked'
    );
  });
  const view = await showRsvp(deps, { actor: OPERATOR, meeting: meeting.id });
  if (asked === undefined || view === null) return null;
  return { kind: 'rsvp-consent', view: { ...view, manages: false }, seat: asked.seat, said: 'asked' };
}

const MOMENTS: Partial<Record<MeetingOccasion, RsvpMoment>> = {
  moved: 'moved',
  changed: 'changed',
  reminder: 'reminded',
  declined: 'declined',
};

async function viewersOf(deps: ComposeMeetingDeps, meeting: Meeting): Promise<readonly string[]> {
  const forum = await deps.forums.get(meeting.forum);
  return forum === null ? [] : cardViewers(deps, forum, meeting);
}

/** Whether there is nothing to ask a person any more. */
function isAnswered(occasion: MeetingOccasion, own: SeatAnswer): boolean {
  if (occasion === 'reminder') return !isOpen(own);
  return (occasion === 'invitation' || occasion === 'moved') && own.rsvp !== null;
}

/** The card to answer on: everybody's in a channel, their own to a person. */
async function askingMessage(
  deps: ComposeMeetingDeps,
  { receiver, content }: MeetingNotification,
  meeting: Meeting,
): Promise<Message | null> {
  const moment = MOMENTS[content.occasion] ?? 'looking';
  if (receiver.kind === 'person') {
    const actor = { kind: 'person', id: receiver.person, name: '' } as const;
    const view = await showRsvp(deps, { actor, meeting: meeting.id });
    const own = view?.own ?? null;
    if (view === null || own === null || isAnswered(content.occasion, own)) return null;
    return { kind: 'rsvp', view: { ...view, manages: false }, moment };
  }
  const view = await showRsvp(deps, { actor: OPERATOR, meeting: meeting.id });
  if (view === null) return null;
  const open = (await seatAnswersOf(deps, meeting)).filter(isOpen);
  if (moment === 'reminded' && open.length === 0) return null;
  const asked = open.flatMap(({ seat: { person, name } }) => (person === null ? [] : [{ id: person, name }]));
  return {
    kind: 'rsvp',
    view: { ...view, own: null, manages: false },
    moment,
    viewers: await viewersOf(deps, meeting),
    // Where the committee shows numbers only, nobody is named for not having answered either.
    ...(moment === 'reminded' && view.groups !== null && { asked }),
  };
}
