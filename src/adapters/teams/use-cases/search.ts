import type { SearchHit } from '../../../domain/messages/search';
import type { MinutesSearch } from '../../../flows/search-minutes';

export interface SearchUseCases {
  searchMinutes(asked: MinutesSearch): Promise<readonly SearchHit[]>;
}
