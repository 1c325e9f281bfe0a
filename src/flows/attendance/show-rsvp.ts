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
import { findMeeting } from './find-meeting';
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
  const { forum, meeting } = found;
  const [answers, settings] = await Promise.all([
    seatAnswersOf(deps, meeting),
    deps.attendanceSettings.of(forum.id),
  ]);
  return {
    meeting,
    forumName: forum.name,
    state: meetingState(meeting, localTime(deps.clock.now(), deps.timeZone)),
    times: meetingTimes(meeting, deps.timeZone),
    counts: countAnswers(answers),
    groups: settings.showNames ? groupsOf(answers) : null,
    own: ownOf(answers, asked.actor),
    manages: may(roleIn(forum, asked.actor, deps.unclaimed), 'answer-on-behalf'),
  };
}

function ownOf(answers: readonly SeatAnswer[], actor: Actor): SeatAnswer | null {
  if (actor.kind !== 'person') return null;
  return answers.find(({ seat }) => seat.person === actor.id) ?? null;
}
