import { z } from 'zod';
import { personId, type PersonId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { failureFields } from './failure-fields';
import type { RegistrationUseCases } from './use-cases/registration';
import { whereaboutsOf } from './whereabouts';

interface ParticipantEventParts {
  readonly useCases: Pick<RegistrationUseCases, 'noteParticipants'>;
  readonly log: Log;
}

const CHANGES: Readonly<Record<string, 'joined' | 'left'>> = {
  'application/vnd.microsoft.meetingParticipantJoin': 'joined',
  'application/vnd.microsoft.meetingParticipantLeave': 'left',
};

const id = z.string().min(1).max(1024);
const participant = z.object({ user: z.object({ id, aadObjectId: id.nullish(), objectId: id.nullish() }) });
/** As many as a request may hold. */
const participants = z.object({ members: z.array(z.unknown()) });

/** Passes on who joined or left an online meeting, where the app is permitted to hear it. Never rejects. */
export async function noteParticipation(
  { useCases, log }: ParticipantEventParts,
  activity: IncomingActivity,
): Promise<void> {
  const change = activity.type === 'event' ? CHANGES[activity.name ?? ''] : undefined;
  if (change === undefined) return;
  const told = participants.safeParse(activity.value).data?.members ?? [];
  const people = told.flatMap(personIn);
  if (people.length === 0 || people.length < told.length)
    log.warn('who joined a meeting was not all understood', { told: told.length, known: people.length });
  const chat = whereaboutsOf(activity).conversation;
  try {
    await useCases.noteParticipants({ chat, change, people });
  } catch (error) {
    log.error('who joined a meeting could not be kept', failureFields(error));
  }
}

/** One of whom nothing can be told takes nobody else along. */
function personIn(value: unknown): readonly PersonId[] {
  const decoded = participant.safeParse(value);
  if (!decoded.success) return [];
  const { user } = decoded.data;
  return [personId(user.aadObjectId ?? user.objectId ?? user.id)];
}
