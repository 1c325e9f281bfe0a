import type { Answer, Language } from '../../domain/answers/answer';
import type { Actor } from '../../domain/forums/access';
import type {
  ExampleQuestion,
  ForumEntry,
  ItemView,
  MeetingEntry,
  MinutesEntry,
  TaskEntry,
} from '../../domain/message';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Page } from '../../ports/document-store';

interface Asked {
  readonly actor: Actor;
}

interface AskedPage extends Asked {
  /** From the page before; null for the first. */
  readonly cursor: string | null;
}

/** What people can ask the bot to do: the flows, bound to their stores by the composition root. */
export interface UseCases {
  ask(
    asked: Asked & {
      readonly question: string;
      /** Null: as the question shows. */
      readonly language: Language | null;
      /** Earlier questions of the same person in the same conversation, oldest first. */
      readonly context: readonly string[];
    },
  ): Promise<Answer>;
  listForums(asked: Asked): Promise<readonly ForumEntry[]>;
  listMeetings(asked: AskedPage): Promise<Page<MeetingEntry>>;
  listMinutes(asked: AskedPage): Promise<Page<MinutesEntry>>;
  listTasks(asked: AskedPage): Promise<Page<TaskEntry>>;
  exampleQuestions(asked: Asked): Promise<readonly ExampleQuestion[]>;
  /** Null when there is no such item, or the actor may not see it. */
  showItem(
    asked: Asked & { readonly forum: ForumId; readonly minutes: MinutesId; readonly item: number },
  ): Promise<ItemView | null>;
}
