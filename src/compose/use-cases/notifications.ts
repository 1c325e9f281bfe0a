import type { NotificationUseCases } from '../../adapters/teams/use-cases/notifications';
import { connectForum } from '../../flows/notifications/connect-forum';
import { connectableForums } from '../../flows/notifications/connectable-forums';
import { disconnectForum } from '../../flows/notifications/disconnect-forum';
import { listParked, retryParked } from '../../flows/notifications/list-parked';
import { muteNotifications } from '../../flows/notifications/mute-notifications';
import type { Core } from '../core';

export function notificationUseCases(core: Core): NotificationUseCases {
  return {
    rememberConversation: (conversation) => core.conversations.save(conversation),
    forgetConversation: (receiver) => core.conversations.markUnreachable(receiver),
    connectableForums: (asked) => connectableForums(core, asked),
    listUndelivered: (asked) => listParked(core, asked),
    retryUndelivered: (asked) => retryParked(core, asked),
    connectForum: (change) => connectForum(core, change),
    disconnectForum: (change) => disconnectForum(core, change),
    muteNotifications: (change) => muteNotifications(core, change),
  };
}
