import type { Instant } from '../shared/dates';
import type { ForumId } from '../shared/ids';

/** A channel or group chat in which a forum is told what concerns it. */
export interface Connection {
  readonly forum: ForumId;
  readonly conversation: string;
  readonly state: 'connected' | 'disconnected';
  readonly since: Instant;
}
