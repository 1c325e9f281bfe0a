import type { AskingUseCases } from '../../adapters/teams/use-cases/asking';
import { answerQuestion } from '../../flows/answer-question';
import { exampleQuestions } from '../../flows/example-questions';
import { showItem } from '../../flows/show-item';
import { RecentForums } from '../../stores/recent-forums';
import type { Core } from '../core';

export function askingUseCases(core: Core): AskingUseCases {
  const forums = new RecentForums(core.forums, core.clock);
  return {
    ask: (asked) => answerQuestion({ ...core, forums }, asked),
    exampleQuestions: (asked) => exampleQuestions(core, asked),
    showItem: (asked) => showItem(core, asked),
  };
}
