import { TurnContext, type Activity } from 'botbuilder';
import { z } from 'zod';
import type { IncomingActivity } from './activity-schema';

const mentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }).passthrough(),
  text: z.string().min(1),
});

/** The text without the mention that addresses the bot, however often it stands there. Other mentions stay. */
export function withoutOwnMention(activity: IncomingActivity, text: string): string {
  return ownMentions(activity).reduce((rest, mention) => {
    const copy = { ...activity, text: rest, entities: [mention] };
    return TurnContext.removeRecipientMention(copy as unknown as Activity);
  }, text);
}

/** People also type the bot's name behind an @, without choosing it from the list. */
export function withoutTypedName({ recipient }: IncomingActivity, text: string): string {
  const name = `@${recipient.name ?? ''}`;
  const opening = text.slice(0, name.length);
  const rest = text.slice(name.length);
  const isAddressed = name !== '@' && opening.toLowerCase() === name.toLowerCase() && /^[\s,:]/.test(rest);
  return isAddressed ? rest.replace(/^[\s,:]+/, '') : text;
}

/** Mentions the library can work with; it throws on others. */
function ownMentions({ entities, recipient }: IncomingActivity): readonly z.infer<typeof mentionSchema>[] {
  return (entities ?? []).flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity);
    return mention.success && mention.data.mentioned.id === recipient.id ? [mention.data] : [];
  });
}
