import type { UseCases } from '../adapters/teams/use-cases';
import type { Roster } from '../ports/roster';
import type { FileLinks } from '../ports/file-links';
import type { FileDownload } from '../ports/file-download';
import { RecentForums } from '../stores/recent-forums';
import type { Core } from './core';
import { askingUseCases } from './use-cases/asking';
import { feedbackUseCases } from './use-cases/feedback';
import { fileUseCases } from './use-cases/files';
import { importUseCases } from './use-cases/import';
import { inquiryUseCases } from './use-cases/inquiries';
import { listUseCases } from './use-cases/lists';
import { notificationUseCases } from './use-cases/notifications';
import { reviewUseCases } from './use-cases/review';
import { seatsUseCases } from './use-cases/seats';
import { searchUseCases } from './use-cases/search';
import { versionsUseCases } from './use-cases/versions';
import { planningUseCases } from './use-cases/planning';
import { rosterUseCases } from './use-cases/roster';
import { rsvpUseCases } from './use-cases/rsvp';
import { tallyUseCases } from './use-cases/tally';
import { registrationUseCases } from './use-cases/registration';
import { privacyUseCases } from './use-cases/privacy';

/** What the use cases need of the world beside the core. */
interface Outside {
  readonly download: FileDownload;
  readonly roster: Roster;
  readonly links: FileLinks;
}

export function bindUseCases(core: Core, { download, roster, links }: Outside): UseCases {
  const forums = new RecentForums(core.forums, core.clock);
  return {
    ...askingUseCases(core, forums),
    ...feedbackUseCases(core),
    ...fileUseCases(core, links),
    ...importUseCases(core, download),
    ...inquiryUseCases(core, forums),
    ...listUseCases(core),
    ...privacyUseCases(core),
    ...registrationUseCases(core),
    ...tallyUseCases(core),
    ...rosterUseCases(core, roster),
    ...rsvpUseCases(core),
    ...planningUseCases(core),
    ...notificationUseCases(core),
    ...reviewUseCases(core),
    ...searchUseCases(core),
    ...seatsUseCases(core),
    ...versionsUseCases(core),
  };
}
