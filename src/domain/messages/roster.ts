import type { RosterChanges, RosterView } from '../attendance/roster-view';
import type { ForumId } from '../shared/ids';

export type RosterMessage =
  /** A page of the people, counted from 0; what has just been changed, told on top. */
  | {
      readonly kind: 'roster';
      readonly view: RosterView;
      readonly page: number;
      readonly changes: RosterChanges | null;
    }
  | {
      readonly kind: 'roster-changed';
      readonly forum: ForumId;
      readonly forumName: string;
      readonly occasion: 'joined' | 'left';
    };
