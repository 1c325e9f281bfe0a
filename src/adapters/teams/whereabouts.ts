import type { Place } from '../../domain/messages/place';
import { personId, type PersonId } from '../../domain/shared/ids';
import type { IncomingActivity } from './activity-schema';

/** Who is heard, and where. */
export interface Whereabouts {
  readonly place: Place;
  /** The chat or channel itself, not a thread in it. */
  readonly conversation: string;
  readonly person: PersonId;
}

export function whereaboutsOf({ from, conversation }: IncomingActivity): Whereabouts {
  return {
    place: placeOf(conversation),
    conversation: withoutThread(conversation.id),
    person: personId(from.aadObjectId ?? from.id),
  };
}

/** Teams puts the thread behind the id of the channel. */
function withoutThread(id: string): string {
  return id.split(';')[0] ?? id;
}

function placeOf({ conversationType, isGroup }: IncomingActivity['conversation']): Place {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' || isGroup === true ? 'group' : 'personal';
}
