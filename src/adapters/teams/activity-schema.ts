import { z } from 'zod';

const account = z
  .object({
    id: z.string().min(1).max(1024),
    name: z.string().nullish(),
    aadObjectId: z.string().min(1).max(1024).nullish(),
  })
  .passthrough();

const httpUrl = z.string().regex(/^https?:\/\/[^\s/]/);
const attachment = z.object({ contentType: z.string(), content: z.unknown() }).passthrough();

/**
 * What the bot relies on in an activity. The libraries take these fields for granted and fail deep inside
 * without them, so a request that lacks one is refused at the door.
 */
export const activitySchema = z
  .object({
    type: z.string().min(1).max(100),
    id: z.string().max(1024).nullish(),
    name: z.string().max(200).nullish(),
    replyToId: z.string().max(1024).nullish(),
    channelId: z.string().min(1).max(100),
    serviceUrl: httpUrl,
    from: account,
    recipient: account,
    conversation: z
      .object({
        id: z.string().min(1).max(1024),
        conversationType: z.string().nullish(),
        isGroup: z.boolean().nullish(),
      })
      .passthrough(),
    text: z.string().nullish(),
    action: z.string().nullish(),
    attachments: z.array(attachment).nullish(),
    entities: z.array(z.object({}).passthrough()).nullish(),
    membersAdded: z.array(account).nullish(),
    membersRemoved: z.array(account).nullish(),
    value: z.unknown(),
  })
  .passthrough();

export type IncomingActivity = z.infer<typeof activitySchema>;
