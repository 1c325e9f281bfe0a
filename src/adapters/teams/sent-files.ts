import { z } from 'zod';
import type { IncomingActivity } from './activity-schema';

export interface SentFile {
  readonly name: string;
  readonly address: string;
}

const FILE_INFO = 'application/vnd.microsoft.teams.file.download.info';

const fileInfo = z.object({
  contentType: z.literal(FILE_INFO),
  name: z.string().trim().min(1).max(400).optional().catch(undefined),
  content: z.object({
    downloadUrl: z.string().min(1).max(8000),
    fileType: z.string().max(20).optional().catch(undefined),
  }),
});

/** Files a person has sent in a personal chat; elsewhere Teams does not hand them over. */
export function sentFiles({ attachments }: IncomingActivity): readonly SentFile[] {
  return (attachments ?? []).flatMap((attachment) => {
    const info = fileInfo.safeParse(attachment);
    if (!info.success) return [];
    const { name, content } = info.data;
    return [{ name: name ?? `referat.${content.fileType ?? 'txt'}`, address: content.downloadUrl }];
  });
}
