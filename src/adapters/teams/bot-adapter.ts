import { CloudAdapter, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, InvokeResponse, TeamsPagedMembersResult } from 'botbuilder';
import type { Conversation } from '../../domain/notifications/conversation';
import type { IncomingActivity } from './activity-schema';
import { keepEntityFields } from './keep-entity-fields';
import { SharedClients } from './shared-clients';
import { withoutRetries } from './without-retries';

/** How the bot proves who it is, and how it knows that a request comes from the bot service. */
export interface BotIdentity {
  /** Null: requests are not signed and nothing is proven, which is for loopback only. */
  readonly appId: string | null;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string | null;
  readonly password: string | null;
}

type Logic = (context: TurnContext) => Promise<void>;

/** The library's adapter without its HTTP part, which answers and logs with the content of what it failed on. */
export class BotAdapter extends CloudAdapter {
  constructor(private readonly identity: BotIdentity) {
    super(new SharedClients(credentials(identity)));
    keepEntityFields();
  }

  /** Rejects with an `AuthenticationError` when the request is not properly signed. */
  async handle(
    authorization: string,
    activity: IncomingActivity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity as unknown as Activity, logic);
  }

  /** Sends one activity unasked, once. Resolves to the id it got; rejects with what the service answered. */
  async speak(conversation: Conversation, activity: Partial<Activity>): Promise<string> {
    let id = '';
    await this.continueConversationAsync(
      this.identity.appId ?? '',
      referenceTo(conversation),
      async (context) => {
        withoutRetries(context, this.ConnectorClientKey);
        // The library makes up an activity to answer to, which the service would look for in vain.
        delete (context.activity as Partial<Activity>).id;
        id = (await context.sendActivity(activity))?.id ?? '';
      },
    );
    return id;
  }

  /** A page of those who are in the conversation, once. Rejects with what the service answered. */
  async roster(
    conversation: Conversation,
    { size, token }: { readonly size: number; readonly token: string | null },
  ): Promise<{ readonly members: readonly unknown[]; readonly next: string | null }> {
    let page: Partial<TeamsPagedMembersResult> = {};
    await this.continueConversationAsync(
      this.identity.appId ?? '',
      referenceTo(conversation),
      async (context) => {
        withoutRetries(context, this.ConnectorClientKey);
        page = await TeamsInfo.getPagedMembers(context, size, token ?? undefined);
      },
    );
    const { members = [], continuationToken } = page;
    return { members, next: continuationToken === '' ? null : (continuationToken ?? null) };
  }

  /** Puts an activity in the place of one that was sent before; nobody is notified. */
  async amend(conversation: Conversation, id: string, activity: Partial<Activity>): Promise<void> {
    await this.continueConversationAsync(
      this.identity.appId ?? '',
      referenceTo(conversation),
      async (context) => {
        withoutRetries(context, this.ConnectorClientKey);
        await context.updateActivity({ ...activity, id });
      },
    );
  }
}

function credentials({ appId, type, tenantId, password }: BotIdentity): Record<string, string> {
  if (appId === null) return {};
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    ...(tenantId !== null && { MicrosoftAppTenantId: tenantId }),
    ...(password !== null && { MicrosoftAppPassword: password }),
  };
}

function referenceTo(conversation: Conversation): Partial<ConversationReference> {
  const { id, kind, serviceUrl, client, tenant, bot, person } = conversation;
  return {
    channelId: client,
    serviceUrl,
    bot: { id: bot, name: '' },
    ...(person !== null && { user: { id: person.account, name: '' } }),
    conversation: {
      id,
      name: '',
      isGroup: kind !== 'personal',
      conversationType: kind === 'group' ? 'groupChat' : kind,
      ...(tenant !== null && { tenantId: tenant }),
    },
  };
}
