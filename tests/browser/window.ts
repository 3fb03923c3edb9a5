import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { findProgram } from "../support/needs.ts";
import { Chat } from "./chat.ts";

/** Any of these will do. */
export const BROWSERS = ["chromium", "chromium-browser", "google-chrome"] as const;

export interface WindowOptions {
  /** A finger and no mouse. */
  touch?: boolean;
  /** How many pixels a picture has for each. */
  scale?: number;
}

export interface Look {
  width?: number;
  height?: number;
  colours?: "light" | "dark";
}

/** A headless browser with a profile of its own, which finds nothing but this machine. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findProgram(...BROWSERS);
  if (executablePath === undefined) throw new Error(`There is no ${BROWSERS.join(" and no ")}.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A window in a browser, with a profile of its own, watched for whatever must not happen. */
export class Window {
  readonly page: Page;
  readonly #home: string;
  #troubles: string[] = [];

  constructor(page: Page, home: string) {
    this.page = page;
    this.#home = home;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${home}/`) && !/^(?:data|blob):/u.test(url))
        this.#troubles.push(`request: ${url}`);
    });
    page.on("console", (message) => {
      if (/error|warning/u.test(message.type())) this.#troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.#troubles.push(`script: ${error.message}`));
  }

  /** Loads the chat page, with whatever follows its address: `/?start=zh#7000000001`. */
  async visit(path: string, { width = 390, height = 760, colours = "light" }: Look = {}): Promise<void> {
    // From another page, for else a new #… would load nothing.
    await this.page.goto("about:blank");
    await this.page.setViewportSize({ width, height });
    await this.page.emulateMedia({ colorScheme: colours });
    await this.page.goto(this.#home + path);
  }

  chatOf(person: number): Chat {
    return new Chat(this.page.getByRole("region").and(this.page.locator(`[data-person-id="${person}"]`)));
  }

  chatNamed(name: string): Chat {
    return new Chat(this.page.getByRole("region", { name, exact: true }));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The name of what the keyboard is at. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const place = document.activeElement;
      return place?.ariaLabel ?? place?.textContent ?? "";
    });
  }

  async focuses(name: string): Promise<void> {
    await expect.poll(() => this.focused()).toBe(name);
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Writes `screenshots/<name>.png`, once everything that moves has come to rest. */
  async shoot(name: string): Promise<void> {
    await this.rest();
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), caret: "initial" });
  }

  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
    });
  }

  /**
   * Whatever must not happen, since this was last asked: requests to elsewhere, complaints in the console (of the
   * content security policy too), failed scripts.
   */
  troubles(): string[] {
    return this.#troubles.splice(0);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

export async function openWindow(
  browser: Browser,
  home: string,
  { touch = false, scale = 1 }: WindowOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    hasTouch: touch,
    isMobile: touch,
    locale: "zh-CN",
    timezoneId: "Europe/Brussels",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(5000);
  return new Window(await context.newPage(), home);
}

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots");

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
