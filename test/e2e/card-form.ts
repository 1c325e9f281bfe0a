import type { Locator, Page } from 'playwright-core';

/** The newest card of the chat, as a person fills it in. */
export class CardForm {
  constructor(private readonly page: Page) {}

  async shows(text: string): Promise<void> {
    await this.card.filter({ hasText: text }).waitFor();
  }

  async press(title: string | RegExp): Promise<void> {
    const exact = typeof title === 'string';
    await this.card.getByRole('button', { name: title, exact }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.card.getByLabel(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    const box = this.card.getByRole('combobox', { name: label });
    await box.locator('xpath=following-sibling::*[@role="button"]').click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async pickToday(label: string): Promise<void> {
    await this.card.getByRole('combobox', { name: label }).click();
    await this.page.locator('[role=dialog] [aria-current=date]').last().click();
  }

  private get card(): Locator {
    return this.page.locator('.ac-adaptiveCard').last();
  }
}
