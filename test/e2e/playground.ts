import type { Locator, Page } from 'playwright-core';

/** The chat of the Agents Playground as a person uses it. */
export class Playground {
  constructor(private readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.composer.waitFor();
    await this.page.getByTitle('Hide log panel').click();
  }

  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled' });
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
