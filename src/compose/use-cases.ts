import type { UseCases } from '../adapters/teams/use-cases';
import type { Core } from './core';
import { askingUseCases } from './use-cases/asking';
import { listUseCases } from './use-cases/lists';

export function bindUseCases(core: Core): UseCases {
  return { ...askingUseCases(core), ...listUseCases(core) };
}
