import type { MeetingView, PlanForm } from '../meetings/meeting-view';

export type MeetingDone = 'created' | 'changed' | 'adjusted' | 'moved' | 'unchanged' | 'cancelled';

export type PlanningMessage =
  | { readonly kind: 'plan-form'; readonly form: PlanForm }
  | { readonly kind: 'meeting'; readonly view: MeetingView; readonly done: MeetingDone | null }
  /** Asked before it is done. */
  | { readonly kind: 'cancel-question'; readonly view: MeetingView }
  | {
      readonly kind: 'planning-refused';
      readonly why: 'not-allowed' | 'personal-only' | 'meeting-gone' | 'none-chosen';
    };
