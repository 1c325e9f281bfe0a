import type { VersionsMessage } from '../domain/messages/versions';
import type { Renderers } from './renderers';
import { changesCard } from './versions/changes-card';
import { historyCard, withdrawingCard } from './versions/history-card';

export const versionsCards: Renderers<VersionsMessage> = {
  'version-changes': changesCard,
  'minutes-versions': historyCard,
  'minutes-withdrawing': withdrawingCard,
};
