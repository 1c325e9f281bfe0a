import type { ImportMessage } from '../../domain/messages/import';
import { importProblemText } from '../../texts/import-problem-text';
import { detailsForm } from './details-form';
import { discardedCard } from './discarded-card';
import { invitationCard } from './invitation-card';
import { reviewCard } from './review-card';
import { savedCard } from './saved-card';
import { taskForm } from './task-form';
import type { Renderers } from '../renderers';

export const importCards: Renderers<ImportMessage> = {
  'import-invitation': invitationCard,
  'import-review': reviewCard,
  'import-details': detailsForm,
  'import-task': taskForm,
  'import-saved': savedCard,
  'import-discarded': discardedCard,
  'import-problem': ({ problem }, language) => ({ card: null, text: importProblemText(problem, language) }),
};
