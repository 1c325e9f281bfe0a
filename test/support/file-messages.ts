import type { Message } from '../../src/domain/message';
import { plannedMeeting } from './attendance';

const link = {
  kind: 'file-link',
  meeting: plannedMeeting(),
  forumName: 'Fjordklyngen',
  url: 'https://bot.example/files/claim.seal',
  minutes: 15,
} as const;

export const FILE_MESSAGES: readonly (readonly [string, Message])[] = [
  ['a list to be fetched', { ...link, file: 'participants' }],
  ['a calendar file to be fetched', { ...link, file: 'calendar', forumName: '会議の記録。 '.repeat(2000) }],
];
