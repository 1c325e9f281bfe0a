import type { NotificationMessage } from '../../domain/messages/notifications';
import { textsIn } from '../../texts/texts';
import { announcementCard } from './announcement-card';
import { connectionCard } from './connection-card';
import { connectionForm } from './connection-form';
import { undeliveredCard } from './undelivered-card';
import type { Renderers } from '../renderers';

export const notificationCards: Renderers<NotificationMessage> = {
  'minutes-announced': announcementCard,
  'connection-form': connectionForm,
  connection: connectionCard,
  undelivered: undeliveredCard,
  'connection-refused': ({ reason }, language) => ({
    card: null,
    text: textsIn(language).notifications.refused[reason],
  }),
};
