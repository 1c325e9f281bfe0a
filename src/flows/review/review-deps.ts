import type { ForumStore } from '../../stores/forum-store';
import type { ReviewStore } from '../../stores/review-store';
import type { VersionsDeps } from '../versions/versions-deps';

export interface ReviewDeps extends Omit<VersionsDeps, 'forums'> {
  readonly forums: Pick<ForumStore, 'list' | 'get'>;
  readonly review: ReviewStore;
}
