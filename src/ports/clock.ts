import type { Instant } from '../domain/shared/dates';

export interface Clock {
  now(): Instant;
}
