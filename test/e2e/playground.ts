import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

const IS_CARD = 'contains(@class, "ac-adaptiveCard")';

/** Milliseconds; after that the @ is typed again. */
const OFFERED_WITHIN = 3_000;

/** The person's own message: not the same words in a card or in the list of conversations. */
function messageSaying(text: string): string {
  const elsewhere = `ancestor::*[${IS_CARD}] or ancestor::*[@role="treeitem"] or @data-lexical-text`;
  return `(//*[normalize-space(text()) = ${JSON.stringify(text)} and not(${elsewhere})])[1]`;
}

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

  /** Types into the message box, sends, and waits for the card that follows the message. Say each text once. */
  async say(text: string): Promise<Locator> {
    await this.composer.click();
    await this.composer.pressSequentially(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
    const reply = this.page.locator(`xpath=${messageSaying(text)}/following::*[${IS_CARD}]`).first();
    await reply.waitFor();
    return reply;
  }

  /** Goes to another chat or channel. */
  async enter(conversation: string): Promise<void> {
    const entry = this.page.getByRole('treeitem', { name: conversation }).first();
    const look = await entry.getAttribute('class');
    // Part of the list stands outside of what the window shows.
    await entry.dispatchEvent('click');
    // The entry that is open looks different; until then what is typed goes to the chat before.
    await entry
      .and(this.page.locator(`:not([class=${JSON.stringify(look)}])`))
      .waitFor({ state: 'attached' });
    await this.composer.waitFor();
  }

  /** Types behind a mention of the bot, without which nothing reaches it where others read along, and sends. */
  async mention(bot: string, text: string): Promise<void> {
    await this.composer.click();
    await this.offerMention(bot);
    await this.page.getByRole('menuitem', { name: bot }).click();
    await this.composer.pressSequentially(` ${text}`);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** Waits until the bot has said this beside its cards: a text with citations stands above its card. */
  async hears(text: RegExp): Promise<void> {
    // The same words may stand in a quote that is still folded.
    await this.page.getByText(text).filter({ visible: true }).last().waitFor();
  }

  /** Fills in a field of the newest card. */
  async fill(label: string, text: string): Promise<void> {
    await this.newest.getByLabel(label).fill(text);
  }

  /** Presses a button of the newest card, and waits until the card in its place shows the heading. */
  async press(button: string, heading: string): Promise<Locator> {
    await this.newest.getByRole('button', { name: button, exact: true }).click();
    await this.newest.getByText(heading).first().waitFor();
    return this.newest;
  }

  /** Opens the link of the newest card, and gives the file behind it. */
  async download(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent('download');
    await this.newest.getByText(button, { exact: true }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  /** Every card the bot has shown, oldest first. */
  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** Nobody is offered behind an @ that was typed before the members of the chat had arrived. */
  private async offerMention(bot: string): Promise<void> {
    const offered = this.page.getByRole('menuitem', { name: bot });
    for (;;) {
      await this.composer.pressSequentially('@');
      const isOffered = await offered.waitFor({ timeout: OFFERED_WITHIN }).then(
        () => true,
        () => false,
      );
      if (isOffered) return;
      await this.composer.press('Backspace');
    }
  }

  private get newest(): Locator {
    return this.cards.last();
  }

  private get composer(): Locator {
    return this.page.getByRole('textbox').and(this.page.locator('[data-lexical-editor]'));
  }
}
