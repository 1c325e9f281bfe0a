import type { Answer, Language } from '../../../domain/answers/answer';
import type { AnswerProgress } from '../../../domain/answers/answer-progress';
import type { ItemView } from '../../../domain/messages/asking';
import type { ExampleQuestion } from '../../../domain/messages/help';
import type { Person } from '../../../domain/forums/access';
import type { ForumId, MinutesId } from '../../../domain/shared/ids';
import type { Asked } from './asked';

export interface AskingUseCases {
  ask(
    asked: Asked & {
      readonly question: string;
      /** Null: as the question shows. */
      readonly language: Language | null;
      /** Earlier questions of the same person in the same conversation, oldest first. */
      readonly context: readonly string[];
      /** Told of the steps of an answer that takes a while. */
      readonly onProgress?: (progress: AnswerProgress) => void;
    },
  ): Promise<Answer>;
  /** Of the forums the actor may see, those a channel or group chat is connected to. */
  forumsToldHere(asked: {
    readonly actor: Person;
    readonly conversation: string;
  }): Promise<readonly ForumId[]>;
  exampleQuestions(asked: Asked): Promise<readonly ExampleQuestion[]>;
  /** Null when there is no such item, or the actor may not see it. */
  showItem(
    asked: Asked & {
      readonly forum: ForumId;
      readonly minutes: MinutesId;
      readonly item: number;
      /** Null: the one in use. */
      readonly version: number | null;
    },
  ): Promise<ItemView | null>;
}
