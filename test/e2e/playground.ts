/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

/** The chat of the Agents Playground as a person uses it. */
export class Playground {
  constructor(private readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.composer.waitFor();
  }

  /** A picture of the window in another size, the client's log folded; on narrow screens its list folds by itself. */
  async picture(file: string, size: { readonly width: number; readonly height: number }): Promise<void> {
    const before = this.page.viewportSize();
    await this.page.setViewportSize(size);
    const log = this.page.getByTitle('Hide log panel');
    if (await log.isVisible()) await log.click();
    await this.page.waitForFunction(settled);
    await this.page.screenshot({ path: file, animations: 'disabled' });
    if (before) await this.page.setViewportSize(before);
  }

  /** Types into the message box, sends, and waits for a new message of the bot. */
  async say(text: string): Promise<Locator> {
    const before = await this.cards.count();
    await this.composer.click();
    await this.composer.pressSequentially(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
    const reply = this.cards.nth(before);
    await reply.waitFor();
    return reply;
  }

  /** Every card the bot has shown, oldest first. */
  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  private get composer(): Locator {
    return this.page.getByRole('textbox').and(this.page.locator('[data-lexical-editor]'));
  }
}

/** Runs in the browser: true when the list of conversations does not lie half over the chat. */
function settled(): boolean {
  const list = document.querySelector('[aria-label="Chat and Teams Channel"]')?.getBoundingClientRect();
  const chat = document.querySelector('[data-lexical-editor]')?.getBoundingClientRect();
  return list === undefined || chat === undefined || list.right <= 0 || list.right <= chat.left;
}
