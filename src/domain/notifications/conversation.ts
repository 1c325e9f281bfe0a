import type { PersonId } from '../shared/ids';

/** Where the bot can write unasked, as the client's service last told. */
export interface Conversation {
  /** Of the chat or channel itself, not of a thread in it. */
  readonly id: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** Changes now and then; the newest one counts. */
  readonly serviceUrl: string;
  /** The client, "msteams" as a rule. */
  readonly client: string;
  readonly tenant: string | null;
  /** The team of a channel, whose members come and go for all of its channels at once; null elsewhere. */
  readonly team: string | null;
  /** The bot as it is called there. */
  readonly bot: string;
  /** Whom a personal chat is with; null elsewhere. */
  readonly person: { readonly id: PersonId; readonly account: string } | null;
  /** False once the bot was removed or blocked there, until it hears from there again. */
  readonly reachable: boolean;
}
