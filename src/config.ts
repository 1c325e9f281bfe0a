import path from 'node:path';
import {
  hostPatterns,
  httpUrl,
  longSecret,
  oneOf,
  port,
  publicAddress,
  sendingHours,
  text,
  timeZone,
} from './config/parsers';
import type { SendingHours } from './domain/notifications/sending-hours';
import { ReferatbotError } from './domain/shared/errors';
import { COMMITTEE_ZONE } from './domain/shared/time';

/** One environment variable: what it means, how it is read and what holds without it. */
interface Setting<T> {
  readonly name: string;
  readonly doc: string;
  readonly fallback: T;
  /** Throws a `RangeError` whose message says what is accepted. */
  readonly parse: (raw: string) => T;
  /** Never shown, not even in error messages. */
  readonly secret?: boolean;
}

const secret = { parse: text, fallback: null as string | null, secret: true };
const optional = { parse: text, fallback: null as string | null };

/** The one table of everything that can be set from outside. docs/operations.md shows it to operators. */
const SETTINGS = {
  port: setting({ name: 'PORT', doc: 'Port of the bot', parse: port, fallback: 3978 }),
  dataDir: setting({
    name: 'DATA_DIR',
    doc: 'Folder of the embedded store and of the index',
    parse: text,
    fallback: 'data',
  }),
  store: setting({
    name: 'STORE',
    doc: 'Where documents are kept',
    parse: oneOf('sqlite', 'cosmos'),
    fallback: 'sqlite' as const,
  }),
  cosmosEndpoint: setting({
    name: 'COSMOS_ENDPOINT',
    doc: 'Address of the Cosmos DB account',
    ...optional,
    parse: httpUrl,
  }),
  cosmosKey: setting({
    name: 'COSMOS_KEY',
    doc: 'Key of an emulator; managed identity otherwise',
    ...secret,
  }),
  cosmosDatabase: setting({
    name: 'COSMOS_DATABASE',
    doc: 'Name of the database',
    parse: text,
    fallback: 'referatbot',
  }),
  botId: setting({
    name: 'BOT_ID',
    doc: 'App id of the bot registration; without it the bot listens on loopback only',
    ...optional,
  }),
  botType: setting({
    name: 'BOT_TYPE',
    doc: 'Kind of bot registration',
    parse: oneOf('SingleTenant', 'UserAssignedMSI'),
    fallback: 'UserAssignedMSI' as const,
  }),
  botTenantId: setting({ name: 'BOT_TENANT_ID', doc: 'Tenant of the bot registration', ...optional }),
  botPassword: setting({ name: 'BOT_PASSWORD', doc: 'Client secret (SingleTenant only)', ...secret }),
  modelEndpoint: setting({
    name: 'MODEL_ENDPOINT',
    doc: 'Azure OpenAI resource, or the base address of a compatible service; without it answers are quotes',
    ...optional,
    parse: httpUrl,
  }),
  modelKey: setting({ name: 'MODEL_KEY', doc: 'Key of the language model', ...secret }),
  modelName: setting({ name: 'MODEL_NAME', doc: 'Model or deployment', ...optional }),
  embeddingModel: setting({
    name: 'EMBEDDING_MODEL',
    doc: 'Embedding model or deployment at MODEL_ENDPOINT; without it words alone are searched for',
    ...optional,
  }),
  fileHosts: setting({
    name: 'FILE_HOSTS',
    doc: 'Hosts that files sent to the bot are fetched from, separated by commas; `*.` stands for every host below',
    parse: hostPatterns,
    fallback: ['*.sharepoint.com'] as readonly string[],
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    doc: 'Address at which people reach the bot with a browser, for files they fetch; without it only on loopback',
    ...optional,
    parse: publicAddress,
  }),
  linkSecret: setting({
    name: 'LINK_SECRET',
    doc: 'Key that links to files are signed with, at least 32 characters, the same for all instances',
    ...secret,
    parse: longSecret,
  }),
  locale: setting({
    name: 'LOCALE',
    doc: 'Language where a message does not show its own',
    parse: oneOf('da', 'en'),
    fallback: 'da' as const,
  }),
  timeZone: setting({
    name: 'TIME_ZONE',
    doc: 'Zone of meeting times',
    parse: timeZone,
    fallback: COMMITTEE_ZONE,
  }),
  sendingHours: setting({
    name: 'SENDING_HOURS',
    doc: 'Hours of working days in which the bot writes unasked, or always',
    parse: sendingHours,
    fallback: null as SendingHours | null,
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    doc: 'Least important log line that is written',
    parse: oneOf('debug', 'info', 'warn', 'error', 'silent'),
    fallback: 'info' as const,
  }),
  nodeEnv: setting({
    name: 'NODE_ENV',
    doc: '`production` refuses to start without BOT_ID',
    parse: text,
    fallback: 'development',
  }),
};

type Settings = typeof SETTINGS;
export type Config = { readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer T> ? T : never };

/** Names and meanings for the documentation, in the table's order. */
export const SETTING_NAMES: readonly string[] = Object.values(SETTINGS).map(({ name }) => name);

/**
 * Reads and checks the whole environment.
 * @throws ReferatbotError `bad-config` naming every problem at once, without any secret's value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(SETTINGS).map(([key, entry]) => {
    const raw = environment[entry.name]?.trim() ?? '';
    return [key, raw === '' ? entry.fallback : parsed(entry, raw, problems)];
  });
  const config = Object.fromEntries(entries) as Config;
  if (problems.length === 0) problems.push(...contradictions(config));
  if (problems.length > 0) throw new ReferatbotError('bad-config', `Environment: ${problems.join('; ')}.`);
  return { ...config, dataDir: path.resolve(config.dataDir) };
}

/** Needed only where the bot itself runs, not for the command line. */
export function checkServerConfig(config: Config): void {
  if (config.botId === null && config.nodeEnv === 'production')
    throw new ReferatbotError(
      'bad-config',
      'Environment: NODE_ENV is production but BOT_ID is not set; requests would be unsigned. Set BOT_ID, BOT_TYPE and BOT_TENANT_ID.',
    );
}

function setting<T>(entry: Setting<T>): Setting<T> {
  return entry;
}

function parsed(entry: Setting<unknown>, raw: string, problems: string[]): unknown {
  try {
    return entry.parse(raw);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(`${entry.name} ${error.message}${entry.secret ? '' : `, not "${raw}"`}`);
    return entry.fallback;
  }
}

function contradictions(config: Config): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [
      config.store === 'cosmos' && config.cosmosEndpoint === null,
      'STORE is cosmos, so COSMOS_ENDPOINT must be set',
    ],
    [
      config.modelEndpoint !== null && config.modelName === null && config.embeddingModel === null,
      'MODEL_ENDPOINT is set, so MODEL_NAME must be set',
    ],
    [
      config.modelEndpoint === null && config.embeddingModel !== null,
      'EMBEDDING_MODEL is set, so MODEL_ENDPOINT must be set',
    ],
    [
      config.botId !== null && config.publicUrl !== null && config.linkSecret === null,
      'PUBLIC_URL is set, so LINK_SECRET must be set',
    ],
    [config.botId !== null && config.botTenantId === null, 'BOT_ID is set, so BOT_TENANT_ID must be set'],
    [
      config.botId !== null && config.botType === 'SingleTenant' && config.botPassword === null,
      'BOT_TYPE is SingleTenant, so BOT_PASSWORD must be set',
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}
