import type { SearchUseCases } from '../../adapters/teams/use-cases/search';
import { searchMinutes } from '../../flows/search-minutes';
import type { Core } from '../core';

export function searchUseCases(core: Core): SearchUseCases {
  return { searchMinutes: (asked) => searchMinutes(core, asked) };
}
