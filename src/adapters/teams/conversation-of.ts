import type { Conversation } from '../../domain/notifications/conversation';
import type { Receiver } from '../../domain/notifications/notification';
import type { IncomingActivity } from './activity-schema';
import { field } from './field';
import { whereaboutsOf } from './whereabouts';

/** Where an activity came from, so that the bot can write there by itself later. */
export function conversationOf(activity: IncomingActivity): Conversation {
  const { place, conversation, person } = whereaboutsOf(activity);
  return {
    id: conversation,
    kind: place,
    serviceUrl: activity.serviceUrl,
    client: activity.channelId,
    tenant: tenantOf(activity),
    bot: activity.recipient.id,
    person: place === 'personal' ? { id: person, account: activity.from.id } : null,
    reachable: true,
  };
}

export function receiverIn(activity: IncomingActivity): Receiver {
  const { place, conversation, person } = whereaboutsOf(activity);
  return place === 'personal' ? { kind: 'person', person } : { kind: 'conversation', conversation };
}

/** Team events name it in another place than messages do. */
function tenantOf(activity: IncomingActivity): string | null {
  const inTeam = field(field(field(activity, 'channelData'), 'tenant'), 'id');
  const tenant = field(activity.conversation, 'tenantId') ?? inTeam;
  return typeof tenant === 'string' ? tenant : null;
}
