import type { CommandWord, NotificationCommandName } from './command';

export const notificationWords: readonly CommandWord<NotificationCommandName>[] = [
  { word: 'forbind udvalg', name: 'connect', language: 'da' },
  { word: 'connect committee', name: 'connect', language: 'en' },
  { word: 'connect forum', name: 'connect', language: 'en' },
  { word: 'afbryd udvalg', name: 'disconnect', language: 'da' },
  { word: 'disconnect committee', name: 'disconnect', language: 'en' },
  { word: 'disconnect forum', name: 'disconnect', language: 'en' },
  { word: 'ikke afleveret', name: 'undelivered', language: 'da' },
  { word: 'undelivered', name: 'undelivered', language: 'en' },
];
