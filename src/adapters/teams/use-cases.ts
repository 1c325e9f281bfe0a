import type { AskingUseCases } from './use-cases/asking';
import type { ListUseCases } from './use-cases/lists';

/** What people can ask the bot to do: the flows, bound to their stores by the composition root. */
export interface UseCases extends AskingUseCases, ListUseCases {}
