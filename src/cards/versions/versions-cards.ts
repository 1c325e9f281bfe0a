import { textsIn } from '../../texts/texts';
import type { VersionsMessage } from '../../domain/messages/versions';
import type { Renderers } from '../renderers';
import { chooseCard } from './choose-card';
import { changesCard } from './changes-card';
import { historyCard, withdrawingCard } from './history-card';

export const versionsCards: Renderers<VersionsMessage> = {
  'versions-personal-only': (_message, language) => ({
    card: null,
    text: textsIn(language).versions.personalOnly,
  }),
  'versions-list': chooseCard,
  'version-changes': changesCard,
  'minutes-versions': historyCard,
  'minutes-withdrawing': withdrawingCard,
};
