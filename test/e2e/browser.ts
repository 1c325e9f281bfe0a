import { chromium, type Browser } from 'playwright-core';
import packaged from '@sparticuz/chromium';

/** Headless Chromium from the npm package, without any connection of its own to the outside. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
