import type { AskingUseCases } from './use-cases/asking';
import type { ImportUseCases } from './use-cases/import';
import type { ListUseCases } from './use-cases/lists';
import type { NotificationUseCases } from './use-cases/notifications';
import type { SeatsUseCases } from './use-cases/seats';

/** What people can ask the bot to do: the flows, bound to their stores by the composition root. */
export interface UseCases
  extends AskingUseCases, NotificationUseCases, ImportUseCases, ListUseCases, SeatsUseCases {}
