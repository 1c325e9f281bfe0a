import { z } from 'zod';
import { DEFAULT_SETTINGS, type AttendanceSettings } from '../domain/attendance/settings';
import type { ForumId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const SETTINGS: DocumentType<AttendanceSettings> = {
  name: 'attendance-settings',
  upgrades: [
    (body) => ({
      ...body,
      answerDaysBefore: DEFAULT_SETTINGS.answerDaysBefore,
      remindBefore: [...DEFAULT_SETTINGS.remindBefore],
    }),
  ],
  schema: z.object({
    showNames: z.boolean(),
    answerDaysBefore: z.number().int().min(0),
    remindBefore: z.array(z.number().int()).readonly(),
  }),
};

/** How each forum collects answers; the defaults until its secretariat says otherwise. */
export class AttendanceSettingsStore {
  private readonly settings: Collection<AttendanceSettings>;

  constructor(store: DocumentStore) {
    this.settings = new Collection(store, SETTINGS);
  }

  async of(forum: ForumId): Promise<AttendanceSettings> {
    const { partition, id } = placeOf(forum);
    return (await this.settings.get(partition, id))?.value ?? DEFAULT_SETTINGS;
  }

  /** What is not named stays as it is. */
  async change(forum: ForumId, changed: Partial<AttendanceSettings>): Promise<void> {
    await this.settings.update(placeOf(forum), (known) => ({ ...(known ?? DEFAULT_SETTINGS), ...changed }));
  }
}

function placeOf(forum: ForumId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: 'attendance-settings' };
}
