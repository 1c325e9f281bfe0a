import type { Person } from '../../../domain/forums/access';
import type { MeetingView, PlanForm } from '../../../domain/meetings/meeting-view';
import type { MeetingPlan } from '../../../domain/meetings/plan';
import type { ForumId, MeetingId } from '../../../domain/shared/ids';
import type { NamedForum } from '../../../flows/forums-for';
import type { Cancelled } from '../../../flows/meetings/cancel-meeting';
import type { Planned } from '../../../flows/meetings/plan-meeting';

interface AboutMeeting {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

interface PlanIn {
  readonly actor: Person;
  readonly forum: ForumId;
  /** Null for a new one. */
  readonly meeting: MeetingId | null;
}

export interface PlanningUseCases {
  /** Forums the actor may plan meetings of. */
  forumsToPlan(asked: { readonly actor: Person }): Promise<readonly NamedForum[]>;
  /** Null where the actor may not, or there is no such meeting. */
  openPlan(asked: PlanIn): Promise<PlanForm | null>;
  planMeeting(asked: PlanIn & { readonly plan: MeetingPlan }): Promise<Planned>;
  cancelMeeting(asked: AboutMeeting): Promise<Cancelled>;
  /** Null when there is no such meeting in a forum the actor may see. */
  showMeeting(asked: AboutMeeting): Promise<MeetingView | null>;
}
