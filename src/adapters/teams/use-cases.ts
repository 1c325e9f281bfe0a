import type { AskingUseCases } from './use-cases/asking';
import type { FeedbackUseCases } from './use-cases/feedback';
import type { FileUseCases } from './use-cases/files';
import type { ImportUseCases } from './use-cases/import';
import type { InquiryUseCases } from './use-cases/inquiries';
import type { ListUseCases } from './use-cases/lists';
import type { NotificationUseCases } from './use-cases/notifications';
import type { ReviewUseCases } from './use-cases/review';
import type { SeatsUseCases } from './use-cases/seats';
import type { SearchUseCases } from './use-cases/search';
import type { VersionsUseCases } from './use-cases/versions';
import type { PlanningUseCases } from './use-cases/planning';
import type { PrivacyUseCases } from './use-cases/privacy';
import type { RegistrationUseCases } from './use-cases/registration';
import type { RosterUseCases } from './use-cases/roster';
import type { RsvpUseCases } from './use-cases/rsvp';
import type { TallyUseCases } from './use-cases/tally';

/** What people can ask the bot to do: the flows, bound to their stores by the composition root. */
export interface UseCases
  extends
    AskingUseCases,
    FeedbackUseCases,
    NotificationUseCases,
    FileUseCases,
    ImportUseCases,
    InquiryUseCases,
    ListUseCases,
    ReviewUseCases,
    PlanningUseCases,
    PrivacyUseCases,
    RegistrationUseCases,
    RosterUseCases,
    RsvpUseCases,
    SearchUseCases,
    SeatsUseCases,
    TallyUseCases,
    VersionsUseCases {}
