import type { Browser } from 'playwright-core';
import { startChild, type Child } from '../support/child';
import { freePort } from '../support/free-port';
import { tempFolder } from '../support/temp-folder';
import { launchBrowser } from './browser';

/** What `npm start` starts, with a data folder of its own, and a browser to visit it with. */
export interface StartedClient {
  /** Where a person opens the chat. */
  readonly address: string;
  /** Where the client sends what is said. */
  readonly bot: string;
  readonly child: Child;
  readonly browser: Browser;
  readonly data: string;
  stop(): Promise<void>;
}

export async function startClient(): Promise<StartedClient> {
  const data = tempFolder();
  const port = String(await freePort());
  const ports = { PORT: port, CLIENT_PORT: String(await freePort()) };
  const child = startChild(process.execPath, ['scripts/start.mjs'], { ...ports, DATA_DIR: data.path });
  const [, address = ''] = await child.says(/ready: open (http:\S+)/);
  const browser = await launchBrowser();
  const stop = async (): Promise<void> => {
    await browser.close();
    child.process.kill('SIGINT');
    await child.exit;
    data.remove();
  };
  return { address, bot: `http://127.0.0.1:${port}/api/messages`, child, browser, data: data.path, stop };
}
