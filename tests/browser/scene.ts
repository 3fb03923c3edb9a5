import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import { openWindow, startBrowser, type Window, type WindowOptions } from "./window.ts";

/** A stage and a browser for all tests of a file. Nothing that must not happen in a window may have happened. */
export class Scene {
  #stage: Stage | undefined;
  #browser: Browser | undefined;
  #window: Window | undefined;
  readonly #others: Window[] = [];

  constructor() {
    beforeAll(async () => {
      [this.#stage, this.#browser] = await Promise.all([openStage(), startBrowser()]);
      this.#window = await openWindow(this.#browser, this.#stage.telegram.url);
    });
    afterEach(async () => {
      expect(this.window.troubles()).toEqual([]);
      for (const other of this.#others.splice(0)) {
        expect(other.troubles()).toEqual([]);
        await other.close();
      }
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#stage?.close();
    });
  }

  get stage(): Stage {
    return there(this.#stage);
  }

  /** The window that all tests of the file use: each begins with a visit, which leaves the last one behind. */
  get window(): Window {
    return there(this.#window);
  }

  /** A window for one test alone. */
  async anotherWindow(options: WindowOptions = {}): Promise<Window> {
    const window = await openWindow(there(this.#browser), this.stage.telegram.url, options);
    this.#others.push(window);
    return window;
  }

  /** Says something by the Bot API, as any bot would. */
  async botSays(message: { chat_id: number; text: string; reply_markup?: object }): Promise<void> {
    const body = { parse_mode: "HTML", ...message };
    await this.stage.ask("POST", `/bot${this.stage.telegram.token}/sendMessage`, body);
  }
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The scene is not set yet.");
  return thing;
}
