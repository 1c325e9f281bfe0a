import { z } from 'zod';
import { personId } from '../../domain/shared/ids';
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
const participants = z.object({
  members: z
    .array(z.object({ user: z.object({ id, aadObjectId: id.nullish(), objectId: id.nullish() }) }))
    .max(1000),
});

/** Passes on who joined or left an online meeting, where the app is permitted to hear it. Never rejects. */
export async function noteParticipation(
  { useCases, log }: ParticipantEventParts,
  activity: IncomingActivity,
): Promise<void> {
  const change = activity.type === 'event' ? CHANGES[activity.name ?? ''] : undefined;
  if (change === undefined) return;
  const told = participants.safeParse(activity.value);
  if (!told.success) return;
  const people = told.data.members.map(({ user }) => personId(user.aadObjectId ?? user.objectId ?? user.id));
  const chat = whereaboutsOf(activity).conversation;
  try {
    await useCases.noteParticipants({ chat, change, people });
  } catch (error) {
    log.error('who joined a meeting could not be kept', failureFields(error));
  }
}
