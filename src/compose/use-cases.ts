import type { UseCases } from '../adapters/teams/use-cases';
import type { FileDownload } from '../ports/file-download';
import type { Core } from './core';
import { askingUseCases } from './use-cases/asking';
import { importUseCases } from './use-cases/import';
import { listUseCases } from './use-cases/lists';
import { notificationUseCases } from './use-cases/notifications';
import { seatsUseCases } from './use-cases/seats';

export function bindUseCases(core: Core, download: FileDownload): UseCases {
  return {
    ...askingUseCases(core),
    ...importUseCases(core, download),
    ...listUseCases(core),
    ...notificationUseCases(core),
    ...seatsUseCases(core),
  };
}
