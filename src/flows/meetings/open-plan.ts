import { DEFAULT_REMINDER_DAYS } from '../../domain/attendance/reminder-days';
import { roleIn, type Actor } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import type { PlanFields, PlanForm } from '../../domain/meetings/meeting-view';
import { proposedAnswerBy } from '../../domain/meetings/proposed-answer-by';
import { proposedNext } from '../../domain/meetings/rhythm';
import type { ForumId, MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { PlanMeetingDeps } from './plan-meeting';

export interface OpenPlanAsked {
  readonly actor: Actor;
  readonly forum: ForumId;
  /** Null for a new meeting. */
  readonly meeting: MeetingId | null;
}

/** Past this, meetings tell nothing about the rhythm of today. */
const MEETINGS_LOOKED_AT = 12;

/**
 * The form for a new meeting, filled in as the committee usually meets, or for one that is planned. Null where the actor
 * may not plan, or there is no such meeting.
 */
export async function openPlan(deps: PlanMeetingDeps, asked: OpenPlanAsked): Promise<PlanForm | null> {
  const forum = await deps.forums.get(asked.forum);
  if (forum === null || !may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings')) return null;
  return asked.meeting === null ? newPlan(deps, forum) : knownPlan(deps, forum, asked.meeting);
}

async function newPlan(deps: PlanMeetingDeps, { id, name }: Forum): Promise<PlanForm> {
  const today = localTime(deps.clock.now(), deps.timeZone).date;
  const { entries } = await deps.meetings.list(id, { limit: MEETINGS_LOOKED_AT });
  const standing = entries.filter(({ planning }) => planning?.state !== 'cancelled');
  const next = proposedNext(standing, today);
  const { remindBefore, answerDaysBefore } = await deps.attendanceSettings.of(id);
  const empty = { ...EMPTY, remindBefore };
  const date = next?.date ?? null;
  const answerBy = date === null ? null : proposedAnswerBy(date, today, answerDaysBefore);
  const fields = next === null ? empty : { ...empty, ...next, answerBy };
  const form = { forum: id, forumName: name, meeting: null, fields, proposed: next !== null };
  return { ...form, unreadReminders: null, problems: [] };
}

const EMPTY: Omit<PlanFields, 'remindBefore'> = {
  date: null,
  startTime: null,
  endTime: null,
  place: null,
  onlineLink: null,
  answerBy: null,
};

async function knownPlan(
  { meetings }: PlanMeetingDeps,
  { id, name }: Forum,
  meeting: MeetingId,
): Promise<PlanForm | null> {
  const known = await meetings.get(id, meeting);
  if (known === null) return null;
  const form = { forum: id, forumName: name, meeting, fields: fieldsOf(known), proposed: false };
  return { ...form, unreadReminders: null, problems: [] };
}

function fieldsOf({ date, startTime, endTime, place, planning }: Meeting): PlanFields {
  const { onlineLink = null, answerBy = null, remindBefore = DEFAULT_REMINDER_DAYS } = planning ?? {};
  return { date, startTime, endTime, place, onlineLink, answerBy, remindBefore };
}
