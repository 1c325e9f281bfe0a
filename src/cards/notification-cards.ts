import type { NotificationMessage } from '../domain/messages/notifications';
import { textsIn } from '../texts/texts';
import { announcementCard } from './notifications/announcement-card';
import { connectionCard } from './notifications/connection-card';
import { connectionForm } from './notifications/connection-form';
import { undeliveredCard } from './notifications/undelivered-card';
import type { Renderers } from './renderers';

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
