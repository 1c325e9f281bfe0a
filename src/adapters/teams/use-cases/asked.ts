import type { Actor } from '../../../domain/forums/access';

export interface Asked {
  readonly actor: Actor;
}
