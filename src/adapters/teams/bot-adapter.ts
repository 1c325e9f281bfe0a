import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Activity, InvokeResponse } from 'botbuilder';
import type { IncomingActivity } from './activity-schema';

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
  constructor(identity: BotIdentity) {
    super(new ConfigurationBotFrameworkAuthentication(credentials(identity)));
  }

  /** Rejects with an `AuthenticationError` when the request is not properly signed. */
  async handle(
    authorization: string,
    activity: IncomingActivity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity as unknown as Activity, logic);
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
