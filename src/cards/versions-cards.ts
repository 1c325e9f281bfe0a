import type { VersionsMessage } from '../domain/messages/versions';
import type { Renderers } from './renderers';
import { chooseCard } from './versions/choose-card';
import { changesCard } from './versions/changes-card';
import { historyCard, withdrawingCard } from './versions/history-card';

export const versionsCards: Renderers<VersionsMessage> = {
  'versions-list': chooseCard,
  'version-changes': changesCard,
  'minutes-versions': historyCard,
  'minutes-withdrawing': withdrawingCard,
};
