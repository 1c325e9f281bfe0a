import type { AnswerRsvpDeps } from '../../flows/attendance/answer-rsvp';
import type { ShowAttendanceDeps } from '../../flows/attendance/show-attendance';
import type { AnswerQuestionDeps } from '../../flows/answer-question';
import type { IngestDeps } from '../../flows/ingest-minutes';
import type { AccessDeps } from '../../flows/lists/visible';
import type { SeatDeps } from '../../flows/seats/seat-deps';
import type { CalendarWriter } from '../../ports/calendar-writer';
import type { DocumentReader } from '../../ports/document-reader';
import type { AuditStore } from '../../stores/audit-store';
import type { FeedbackStore } from '../../stores/feedback-store';
import type { ReviewStore } from '../../stores/review-store';

/** What the commands need of the composition root. */
export interface CliContext {
  /** Needs neither settings nor a data folder. */
  openReader(): Promise<DocumentReader>;
  /** Opens the store in that folder, or in the configured one for null. */
  openCore(dataDir: string | null): Promise<CliCore>;
}

export interface CliCore
  extends
    IngestDeps,
    AccessDeps,
    ShowAttendanceDeps,
    AnswerRsvpDeps,
    SeatDeps,
    Pick<AnswerQuestionDeps, 'index' | 'writer'> {
  readonly audit: AuditStore;
  readonly feedback: FeedbackStore;
  readonly review: ReviewStore;
  readonly calendar: CalendarWriter;
  close(): Promise<void>;
}
