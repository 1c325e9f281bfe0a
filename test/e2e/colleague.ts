import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/child';
import { freePort } from '../support/free-port';
import { tempFolder } from '../support/temp-folder';
import { CardForm } from './card-form';
import { Playground } from './playground';
import type { StartedClient } from './started-client';

const CLIENT = path.join(ROOT, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');

const SETTINGS = '.m365agentsplayground.yml';

/** As the settings of the project know them. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

const CURRENT: Identity = {
  id: 'nanna-friis',
  name: 'Nanna Friis',
  aadObjectId: '00000000-0000-0000-0000-000000000020',
};

/** Somebody else who talks to the same bot alone, in a client of their own. */
export class Colleague {
  readonly chat: Playground;
  readonly form: CardForm;

  private constructor(
    page: Page,
    private readonly client: ChildProcess,
    private readonly folder: ReturnType<typeof tempFolder>,
  ) {
    this.chat = new Playground(page);
    this.form = new CardForm(page);
  }

  static async join({ browser, bot }: StartedClient, who: Identity): Promise<Colleague> {
    const folder = tempFolder();
    writeFileSync(path.join(folder.path, SETTINGS), settingsFor(who));
    const port = String(await freePort());
    const options = ['-e', bot, '-c', 'msteams', '-p', port, '--disable-telemetry'];
    const client = spawn(process.execPath, [CLIENT, ...options], {
      cwd: folder.path,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // It says one line, when its port is open.
    await once(client.stdout, 'data');
    client.stdout.resume();
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
    const colleague = new Colleague(page, client, folder);
    await colleague.chat.open(`http://localhost:${port}`);
    return colleague;
  }

  async leave(): Promise<void> {
    this.client.kill('SIGTERM');
    await once(this.client, 'exit');
    this.folder.remove();
  }
}

/** Those of the project, with another current user: the client ends where much of them is left out. */
function settingsFor(who: Identity): string {
  const settings = readFileSync(path.join(ROOT, SETTINGS), 'utf8');
  const fields = ['id', 'name', 'aadObjectId'] as const;
  return fields
    .reduce((text, field) => swapped(text, CURRENT[field], who[field]), settings)
    .replace('id: personal-chat', `id: personal-chat-${who.id}`);
}

function swapped(text: string, one: string, other: string): string {
  return text.replaceAll(new RegExp(`${one}|${other}`, 'g'), (found) => (found === one ? other : one));
}
