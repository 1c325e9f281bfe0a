import { meetingTimes } from '../../domain/meetings/meeting-times';
import { groupsOf, type RsvpView } from '../../domain/attendance/rsvp-view';
import { countAnswers, type SeatAnswer } from '../../domain/attendance/tally';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import { meetingState } from '../../domain/meetings/meeting-state';
import type { MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { AttendanceSettingsStore } from '../../stores/attendance-settings-store';
import type { ShowMeetingDeps } from '../meetings/show-meeting';
import type { Seat } from '../../domain/attendance/seat';
import { findMeeting, type FoundMeeting } from './find-meeting';
import { seatAnswersOf } from './seat-answers-of';

export interface ShowRsvpDeps extends ShowMeetingDeps {
  readonly attendanceSettings: AttendanceSettingsStore;
}

/** What was asked and answered, as far as the actor may see it. Null when there is no such meeting for them. */
export async function showRsvp(
  deps: ShowRsvpDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<RsvpView | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  return (await rsvpOf(deps, { ...found, actor: asked.actor })).view;
}

/** `held`: who is asked, where that has been read already. */
export async function rsvpOf(
  deps: ShowRsvpDeps,
  {
    forum,
    meeting,
    actor,
    held = null,
  }: FoundMeeting & { readonly actor: Actor; readonly held?: readonly Seat[] | null },
): Promise<{ readonly view: RsvpView; readonly answers: readonly SeatAnswer[] }> {
  const [answers, settings] = await Promise.all([
    seatAnswersOf(deps, meeting, held),
    deps.attendanceSettings.of(forum.id),
  ]);
  const view = {
    meeting,
    forumName: forum.name,
    state: meetingState(meeting, localTime(deps.clock.now(), deps.timeZone)),
    times: meetingTimes(meeting, deps.timeZone),
    counts: countAnswers(answers),
    groups: settings.showNames ? groupsOf(answers) : null,
    own: ownOf(answers, actor),
    manages: may(roleIn(forum, actor, deps.unclaimed), 'answer-on-behalf'),
  };
  return { view, answers };
}

function ownOf(answers: readonly SeatAnswer[], actor: Actor): SeatAnswer | null {
  if (actor.kind !== 'person') return null;
  return answers.find(({ seat }) => seat.person === actor.id) ?? null;
}
