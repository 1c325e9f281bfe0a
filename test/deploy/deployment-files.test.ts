import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SETTING_NAMES } from '../../src/config';
import { CONTAINERS } from '../../src/ports/document-store';
import { da } from '../../src/texts/da';
import { en } from '../../src/texts/en';

const ROOT = path.resolve(__dirname, '../..');
const CONTRACT = path.join(ROOT, '../shared/CONTRACT.md');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const localised = z.string().min(1);
const httpsUrl = z.string().regex(/^(?:https:\/\/|\$\{\{\w+\}\}$)/);
const scopes = z.array(z.enum(['personal', 'team', 'groupChat'])).max(4);
const command = z.strictObject({ title: localised.max(128), description: localised.max(4000) });
const manifestSchema = z.strictObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.literal('${{TEAMS_APP_ID}}'),
  developer: z.strictObject({
    name: localised,
    websiteUrl: httpsUrl,
    privacyUrl: httpsUrl,
    termsOfUseUrl: httpsUrl,
  }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.strictObject({ languageTag: z.string(), file: z.string() })),
  }),
  icons: z.strictObject({ color: z.string(), outline: z.string() }),
  name: z.strictObject({ short: localised.max(30), full: localised.max(100) }),
  description: z.strictObject({ short: localised.max(80), full: localised.max(4000) }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  supportsChannelFeatures: z.literal('tier1'),
  bots: z
    .array(
      z.strictObject({
        botId: z.literal('${{BOT_ID}}'),
        scopes,
        supportsFiles: z.boolean(),
        isNotificationOnly: z.literal(false),
        commandLists: z.array(z.strictObject({ scopes, commands: z.array(command).max(12) })).max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.strictObject({
        botId: z.literal('${{BOT_ID}}'),
        commands: z.array(
          z.strictObject({
            id: z.string().max(64),
            type: z.literal('query'),
            title: localised.max(32),
            description: localised.max(128),
            initialRun: z.boolean(),
            context: z.array(z.enum(['compose', 'commandBox'])),
            parameters: z
              .array(
                z.strictObject({
                  name: z.literal('query'),
                  title: localised.max(32),
                  description: localised.max(128),
                  inputType: z.literal('text'),
                }),
              )
              .length(1),
          }),
        ),
      }),
    )
    .length(1),
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
  webApplicationInfo: z.strictObject({ id: z.literal('${{BOT_ID}}'), resource: z.string().url() }),
  authorization: z.strictObject({
    permissions: z.strictObject({
      resourceSpecific: z.array(
        z.strictObject({
          name: z.literal('OnlineMeetingParticipant.Read.Chat'),
          type: z.literal('Application'),
        }),
      ),
    }),
  }),
  validDomains: z.array(z.string()).max(16),
});

const manifest = manifestSchema.parse(JSON.parse(read('appPackage/manifest.json')));
const english = z.record(z.string()).parse(JSON.parse(read('appPackage/en.json')));
const bicep = read('infra/azure.bicep');
const environment = new Map(
  [...read('env/.env.dev').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

describe('the app manifest', () => {
  it('names the schema of its own version', () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(english['$schema']).toContain(`/v${manifest.manifestVersion}/`);
  });

  it('offers the bot in person, in groups and in channels', () => {
    const [bot] = manifest.bots;

    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.commandLists.map((list) => list.scopes)).toEqual([bot?.scopes]);
  });

  it('lists commands the bot explains in its help, no more than Teams takes', () => {
    const listed = manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
    const explained = da.help.commands.map(({ command }) => command);

    expect(listed.filter((title) => !explained.includes(title))).toEqual([]);
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.length).toBeLessThanOrEqual(10);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });
});

describe('the English localisation', () => {
  it('is named by the manifest', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
  });

  it('translates every text of the manifest within its length', () => {
    const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];
    const keys = commands.flatMap((_, index) =>
      ['title', 'description'].map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
    );

    const texts = ['name.short', 'name.full', 'description.short', 'description.full'];
    const search = ['title', 'description', 'parameters[0].title', 'parameters[0].description'].map(
      (part) => `composeExtensions[0].commands[0].${part}`,
    );
    expect(Object.keys(english)).toEqual(['$schema', ...texts, ...keys, ...search]);
    expect(search.every((part) => (english[part]?.length ?? 0) <= (part.endsWith('title') ? 32 : 128))).toBe(
      true,
    );
    expect(english['name.short']?.length).toBeLessThanOrEqual(30);
    expect(english['name.full']?.length).toBeLessThanOrEqual(100);
    expect(english['description.short']?.length).toBeLessThanOrEqual(80);
  });

  it('lists the English commands in the order of the Danish ones', () => {
    const danish = manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
    const places = danish.map((title) => da.help.commands.findIndex((entry) => entry.command === title));

    const titles = danish.map((_, index) => english[`bots[0].commandLists[0].commands[${index}].title`]);
    expect(titles).toEqual(places.map((place) => en.help.commands[place]?.command));
  });
});

describe('the icons', () => {
  it.each([
    ['color', 192],
    ['outline', 32],
  ] as const)('have the size of the %s icon', (icon, size) => {
    const png = readFileSync(path.join(ROOT, 'appPackage', manifest.icons[icon]));

    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe('the infrastructure', () => {
  const settings = new Map(
    [...bicep.matchAll(/\{ name: '([A-Z_]+)', value: (.+) \}/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

  it('sets only what the configuration reads', () => {
    expect([...settings.keys()].filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
  });

  it('sets what production needs, and no secret but one it makes up', () => {
    expect(Object.fromEntries(settings)).toMatchObject({
      NODE_ENV: "'production'",
      STORE: "'cosmos'",
      BOT_TYPE: "'UserAssignedMSI'",
      BOT_ID: 'identity.properties.clientId',
      BOT_TENANT_ID: 'identity.properties.tenantId',
      COSMOS_ENDPOINT: 'account.properties.documentEndpoint',
    });
    expect([...settings.keys()].filter((name) => /KEY|PASSWORD|SECRET/.test(name))).toEqual(['LINK_SECRET']);
  });

  it('makes up the key of links with each deployment, and shows it nowhere', () => {
    expect(settings.get('LINK_SECRET')).toBe('linkSecret');
    expect(bicep).toContain("@secure()\nparam linkSecret string = '${newGuid()}${newGuid()}'");
  });

  it('makes the containers of the store, partitioned as it writes them', () => {
    const [, names = ''] = /var containerNames = \[(.*)\]/.exec(bicep) ?? [];

    expect(names.split(', ')).toEqual(CONTAINERS.map((name) => `'${name}'`));
    expect(bicep).toContain("paths: ['/pk']");
  });

  it('leaves out of the index what the emulator set-up leaves out', () => {
    const [, list = ''] =
      /NOT_INDEXED = \[(.*)\]/.exec(read('src/adapters/cosmos/create-containers.ts')) ?? [];
    const [, excluded = ''] = /excludedPaths: \[([\s\S]*?)\]/.exec(bicep) ?? [];

    const paths = [...excluded.matchAll(/path: ('.*?')/g)].map(([, found]) => found);
    expect(paths).toEqual(list.split(', '));
  });

  it('takes no keys and keeps backups', () => {
    const account = /^resource account [\s\S]*?^\}/m.exec(bicep)?.[0];

    expect(account).toContain('disableLocalAuth: true');
    expect(account).toContain("name: 'EnableServerless'");
    expect(account).toContain("tier: 'Continuous7Days'");
  });

  it('sends messages to where the bot listens', () => {
    expect(bicep).toContain("endpoint: 'https://${app.properties.defaultHostName}/api/messages'");
    expect(bicep).toContain("healthCheckPath: '/healthz'");
  });

  it('has its parameters filled in, and its brackets closed', () => {
    const declared = [...bicep.matchAll(/^param (\w+) /gm)].map(([, name]) => name);
    const { parameters } = JSON.parse(read('infra/azure.parameters.json')) as { parameters: object };

    expect(Object.keys(parameters).filter((name) => !declared.includes(name))).toEqual([]);
    for (const [open, close] of [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ] as const)
      expect(bicep.split(open).length).toBe(bicep.split(close).length);
  });

  it('refers only to resources it declares', () => {
    const declared = new Set([...bicep.matchAll(/^(?:resource|param|var) (\w+)/gm)].map(([, name]) => name));
    const used = [...bicep.matchAll(/\b(\w+)\.(?:id|properties)\b/g)].map(([, name]) => name);

    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('the environment file', () => {
  it.each(['appPackage/manifest.json', 'infra/azure.parameters.json', 'teamsapp.yml'])(
    'knows every variable of %s',
    (file) => {
      const used = [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

      expect(used.filter((name) => !environment.has(name))).toEqual([]);
    },
  );

  it('leaves empty what provisioning fills in', () => {
    const outputs = [...bicep.matchAll(/^output (\w+) /gm)].map(([, name = '']) => name);

    expect(outputs.map((name) => environment.get(name))).toEqual(outputs.map(() => ''));
  });

  it('holds no secret', () => {
    expect([...environment.keys()].filter((name) => /KEY|PASSWORD|SECRET|TOKEN/.test(name))).toEqual([]);
  });
});

describe('the deployment steps', () => {
  it('refer to files that are there', () => {
    const files = [...read('teamsapp.yml').matchAll(/\.\/((?:infra|appPackage)\/[\w.]+)\s*$/gm)].map(
      ([, file = '']) => file,
    );

    const made = 'appPackage/build';
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => file !== made && !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

(existsSync(CONTRACT) ? describe : describe.skip)('the contract (needs ../shared)', () => {
  it('names the settings that the configuration reads', () => {
    const section = /## Environment[\s\S]*$/.exec(readFileSync(CONTRACT, 'utf8'))?.[0] ?? '';
    const names = [...section.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, name = '']) => name);

    expect(names.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
  });
});
