import type { Locator } from "playwright-core";
import { expect } from "vitest";

/** One person's chat in a window, found as a person finds things: by what they are and what they say. */
export class Chat {
  readonly element: Locator;

  constructor(element: Locator) {
    this.element = element;
  }

  get input(): Locator {
    return this.element.getByRole("textbox", { name: /^(?:消息|Message)$/u });
  }

  get messages(): Locator {
    return this.element.getByRole("log").getByRole("article");
  }

  /** The newest message of the bot. */
  get screen(): Locator {
    return this.messages.and(this.element.locator(".in")).last();
  }

  button(name: string): Locator {
    return this.element.getByRole("button", { name, exact: true });
  }

  /** Presses the button with this label, the newest one that is there. */
  async taps(label: string): Promise<void> {
    await this.button(label).last().click();
  }

  async sends(text: string): Promise<void> {
    await this.input.fill(text);
    await this.input.press("Enter");
  }

  /** The newest message of the bot says this, in text or on a button, and nothing waits for the bot any more. */
  async sees(what: string | RegExp): Promise<void> {
    const screen = this.screen
      .filter({ hasText: what })
      .filter({ hasNot: this.element.locator("[aria-busy=true]") });
    try {
      await screen.waitFor();
    } catch (error) {
      const shown = await this.element.innerText().catch(() => "(no such chat)");
      throw new Error(`The chat does not show ${String(what)}:\n\n${shown}`, { cause: error });
    }
  }

  /** Chooses from the menu of this chat. */
  async chooses(item: string): Promise<void> {
    await this.element.getByRole("button", { name: /^(?:更多操作|More about this chat)$/u }).click();
    await this.element.getByRole("menuitem", { name: item, exact: true }).click();
  }

  /** A notice over the chat says this. */
  async toast(words: string): Promise<void> {
    await this.element.getByRole("status").filter({ hasText: words }).waitFor();
  }

  async has(messages: number): Promise<void> {
    await expect.poll(() => this.messages.count()).toBe(messages);
  }
}
