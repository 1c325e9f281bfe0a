import type { ImportMessage } from '../domain/messages/import';
import { importProblemText } from '../texts/import-problem-text';
import { detailsForm } from './import/details-form';
import { discardedCard } from './import/discarded-card';
import { invitationCard } from './import/invitation-card';
import { reviewCard } from './import/review-card';
import { savedCard } from './import/saved-card';
import { taskForm } from './import/task-form';
import type { Renderers } from './renderers';

export const importCards: Renderers<ImportMessage> = {
  'import-invitation': invitationCard,
  'import-review': reviewCard,
  'import-details': detailsForm,
  'import-task': taskForm,
  'import-saved': savedCard,
  'import-discarded': discardedCard,
  'import-problem': ({ problem }, language) => ({ card: null, text: importProblemText(problem, language) }),
};
