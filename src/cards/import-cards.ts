import type { ImportMessage } from '../domain/messages/import';
import { importProblemText } from '../texts/import-problem-text';
import { textsIn } from '../texts/texts';
import { shortQuote } from './fold';
import { detailsForm } from './import/details-form';
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
  'import-discarded': ({ source }, language) => ({
    card: null,
    text: textsIn(language).imports.discarded(shortQuote(source, 120)),
  }),
  'import-problem': ({ problem }, language) => ({ card: null, text: importProblemText(problem, language) }),
};
