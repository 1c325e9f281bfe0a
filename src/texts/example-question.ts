import type { Language } from '../domain/answers/answer';
import type { ExampleQuestion } from '../domain/messages/help';
import { formatDate } from './format-date';
import { textsIn } from './texts';

export function exampleQuestion(example: ExampleQuestion, language: Language): string {
  const { help } = textsIn(language);
  switch (example.kind) {
    case 'decision':
      return help.decisionQuestion(example.itemTitle);
    case 'absences':
      return help.absencesQuestion(example.forumName, formatDate(example.date, language));
    case 'tasks':
      return help.tasksQuestion(example.forumName);
  }
}
