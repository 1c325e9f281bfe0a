import type { AskingUseCases } from '../../adapters/teams/use-cases/asking';
import { answerQuestion } from '../../flows/answer-question';
import { exampleQuestions } from '../../flows/example-questions';
import { forumsToldHere } from '../../flows/forums-told-here';
import { showItem } from '../../flows/show-item';
import type { RecentForums } from '../../stores/recent-forums';
import { RecentPeople } from '../../stores/recent-people';
import type { Core } from '../core';

export function askingUseCases(core: Core, forums: RecentForums): AskingUseCases {
  const answering = { ...core, forums, people: new RecentPeople(core.review, core.clock) };
  return {
    ask: (asked) => answerQuestion(answering, asked),
    forumsToldHere: (asked) => forumsToldHere(core, asked),
    exampleQuestions: (asked) => exampleQuestions(core, asked),
    showItem: (asked) => showItem(core, asked),
  };
}
