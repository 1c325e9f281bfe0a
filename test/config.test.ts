import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkServerConfig, readConfig, SETTING_NAMES } from '../src/config';
import { ROOT } from './support/child';

describe('readConfig', () => {
  it('runs without any variable', () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      port: 3978,
      store: 'sqlite',
      botId: null,
      locale: 'da',
      logLevel: 'info',
    });
    expect(path.isAbsolute(config.dataDir)).toBe(true);
  });

  it('takes an empty or blank variable for a missing one', () => {
    expect(readConfig({ PORT: '', BOT_ID: '  ' })).toMatchObject({ port: 3978, botId: null });
  });

  it('reports every problem at once with name, rule and value', () => {
    const read = (): unknown => readConfig({ PORT: 'many', STORE: 'oracle', TIME_ZONE: 'Mars/Base' });

    expect(read).toThrow(/PORT .*65535, not "many".*STORE .*sqlite, cosmos, not "oracle".*TIME_ZONE/);
  });

  it.each([
    [{ STORE: 'cosmos' }, 'COSMOS_ENDPOINT'],
    [{ EMBEDDING_MODEL: 'a-model' }, 'MODEL_ENDPOINT'],
    [{ BOT_ID: 'id' }, 'BOT_TENANT_ID'],
    [{ BOT_ID: 'id', BOT_TENANT_ID: 't', BOT_TYPE: 'SingleTenant' }, 'BOT_PASSWORD'],
    [{ BOT_ID: 'id', BOT_TENANT_ID: 't', PUBLIC_URL: 'https://bot.example' }, 'LINK_SECRET'],
  ])('names what %j lacks', (environment, missing) => {
    expect(() => readConfig(environment)).toThrow(missing);
  });

  it.each(['http://bot.example', 'bot.example', 'https://bot.example/?a=b'])(
    'takes no address for links like %s',
    (address) => {
      expect(() => readConfig({ PUBLIC_URL: address })).toThrow('PUBLIC_URL must be an https address');
    },
  );

  it('takes no short key for links, and does not show it', () => {
    expect(() => readConfig({ LINK_SECRET: 'hemmelig' })).toThrow(/^(?!.*hemmelig).*at least 32 characters/);
  });

  it('never shows the value of a secret', () => {
    const read = (): unknown =>
      readConfig({ PORT: 'x', BOT_PASSWORD: 'hemmelig-1', COSMOS_KEY: 'hemmelig-2' });

    expect(read).toThrow(/^(?!.*hemmelig)/);
  });

  it('knows every variable the operations guide names, and no other', () => {
    const guide = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
    const table = guide.slice(guide.indexOf('## Settings'), guide.indexOf('## Health'));
    const documented = new Set([...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name));
    documented.delete('CLIENT_PORT');

    expect(documented).toEqual(new Set(SETTING_NAMES));
  });
});

describe('checkServerConfig', () => {
  it('refuses an unsigned bot in production', () => {
    const config = readConfig({ NODE_ENV: 'production' });

    expect(() => {
      checkServerConfig(config);
    }).toThrow('BOT_ID is not set');
  });

  it('accepts a signed bot in production', () => {
    const config = readConfig({ NODE_ENV: 'production', BOT_ID: 'id', BOT_TENANT_ID: 'tenant' });

    expect(() => {
      checkServerConfig(config);
    }).not.toThrow();
  });
});
