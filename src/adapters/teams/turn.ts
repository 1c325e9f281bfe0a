import type { Language } from '../../domain/answers/answer';
import type { Person } from '../../domain/forums/access';
import type { Place } from '../../domain/messages/place';
import { personId } from '../../domain/shared/ids';
import type { IncomingActivity } from './activity-schema';
import { turnLanguage } from './turn-language';

/** Who speaks, where, and in which language. */
export interface Turn {
  readonly actor: Person;
  readonly place: Place;
  /** Used where the text itself does not show a language. */
  readonly language: Language;
  /** The chat or channel itself, not a thread in it. */
  readonly conversation: string;
  /** The same person in the same conversation (in a channel: the same thread). */
  readonly thread: string;
}

/** The person always comes from the activity, which the channel vouches for; never from what a card sends. */
export function turnOf(activity: IncomingActivity, fallback: Language): Turn {
  const { from, conversation } = activity;
  const id = personId(from.aadObjectId ?? from.id);
  return {
    actor: { kind: 'person', id, name: from.name ?? '' },
    place: placeOf(conversation),
    language: turnLanguage(activity, fallback),
    conversation: withoutThread(conversation.id),
    thread: `${conversation.id}|${id}`,
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
