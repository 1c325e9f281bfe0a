import type { TaskDraft } from '../model';

/** Where a sentence stands. */
export interface Place {
  readonly section: TaskDraft['section'];
  /** In a list opened by a sentence that ends with a colon: what that sentence announced. */
  readonly list: 'agreed' | 'reported' | 'plain' | null;
  /** Under a heading like "Den videre proces". */
  readonly underProcess: boolean;
}
