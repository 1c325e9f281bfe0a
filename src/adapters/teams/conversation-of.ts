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
    team: place === 'channel' ? teamOf(activity) : null,
    bot: activity.recipient.id,
    person: place === 'personal' ? { id: person, account: activity.from.id } : null,
    reachable: true,
  };
}

export function receiverIn(activity: IncomingActivity): Receiver {
  const { place, conversation, person } = whereaboutsOf(activity);
  return place === 'personal' ? { kind: 'person', person } : { kind: 'conversation', conversation };
}

/** As it stands in everything that comes from one of its channels. */
export function teamOf(activity: IncomingActivity): string | null {
  const team = field(field(field(activity, 'channelData'), 'team'), 'id');
  return typeof team === 'string' ? team : null;
}

/** Team events name it in another place than messages do. */
function tenantOf(activity: IncomingActivity): string | null {
  const inTeam = field(field(field(activity, 'channelData'), 'tenant'), 'id');
  const tenant = field(activity.conversation, 'tenantId') ?? inTeam;
  return typeof tenant === 'string' ? tenant : null;
}
