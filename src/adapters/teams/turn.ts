import type { Language } from '../../domain/answers/answer';
import type { Person } from '../../domain/forums/access';
import type { Place } from '../../domain/messages/place';
import type { IncomingActivity } from './activity-schema';
import { turnLanguage } from './turn-language';
import { whereaboutsOf } from './whereabouts';

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
  const { person, place, conversation } = whereaboutsOf(activity);
  return {
    actor: { kind: 'person', id: person, name: activity.from.name ?? '' },
    place,
    language: turnLanguage(activity) ?? fallback,
    conversation,
    thread: `${activity.conversation.id}|${person}`,
  };
}
