import type { ImportReview } from '../messages/import';

/** Whether a review can become minutes of its forum: its forum is known, and the person may import there. */
export function maySave({ forum }: ImportReview): boolean {
  return forum.standing === 'own' || forum.standing === 'new';
}
