import { personId, type PersonId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { teamOf } from './conversation-of';
import { failureFields } from './failure-fields';
import { field } from './field';
import type { RosterUseCases } from './use-cases/roster';
import { whereaboutsOf } from './whereabouts';

interface RosterEventParts {
  readonly useCases: Pick<RosterUseCases, 'peopleJoined' | 'peopleLeft'>;
  readonly log: Log;
}

/** Passes on who has come to a channel or group chat, and who has left it. Never rejects: the turn is about something else. */
export async function noteRoster(
  { useCases, log }: RosterEventParts,
  activity: IncomingActivity,
): Promise<void> {
  const { place, conversation, person } = whereaboutsOf(activity);
  if (activity.type !== 'conversationUpdate' || place === 'personal') return;
  const by = { kind: 'person', id: person, name: activity.from.name ?? '' } as const;
  const where = { conversation, team: teamConcerned(activity), by };
  const [left, joined] = [peopleIn(activity, 'membersRemoved'), peopleIn(activity, 'membersAdded')];
  try {
    if (left.length > 0) await useCases.peopleLeft({ ...where, people: left });
    if (joined.length > 0) await useCases.peopleJoined({ ...where, people: joined });
  } catch (error) {
    log.error('who came or left could not be followed', failureFields(error));
  }
}

/** A shared or private channel has people of its own; the others have those of the team. */
function teamConcerned(activity: IncomingActivity): string | null {
  const event = field(field(activity, 'channelData'), 'eventType');
  return typeof event === 'string' && event.startsWith('channel') ? null : teamOf(activity);
}

function peopleIn(
  activity: IncomingActivity,
  change: 'membersAdded' | 'membersRemoved',
): readonly PersonId[] {
  const people = (activity[change] ?? []).filter(({ id }) => id !== activity.recipient.id);
  return people.map(({ id, aadObjectId }) => personId(aadObjectId ?? id));
}
