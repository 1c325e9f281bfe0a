import type { Receiver } from '../domain/notifications/notification';
import { digest } from '../domain/shared/digest';

/** In the container `people`: everything about one person lies together, and so does that about one conversation. */
export function receiverPartition(receiver: Receiver): string {
  return receiver.kind === 'person'
    ? `person.${digest(receiver.person)}`
    : `conversation.${digest(receiver.conversation)}`;
}
