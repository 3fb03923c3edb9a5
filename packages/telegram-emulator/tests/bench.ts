import { type LocalTelegram, startLocalTelegram } from "../src/local-telegram.ts";
import type { Clock } from "../src/clock.ts";

/** A clock that only a test moves. */
export class TestClock implements Clock {
  private time = Date.parse("2030-01-01T12:00:00Z");
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const due = this.timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((one) => one !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
    }
    this.time = end;
  }
}

type Json = Record<string, unknown>;

/** A local Telegram with one person, who has started the bot. */
export class Bench {
  readonly telegram: LocalTelegram;
  readonly clock: TestClock;
  person = 0;

  private constructor(telegram: LocalTelegram, clock: TestClock) {
    this.telegram = telegram;
    this.clock = clock;
  }

  static async open(): Promise<Bench> {
    const clock = new TestClock();
    const bench = new Bench(await startLocalTelegram({ clock }), clock);
    bench.person = await bench.newPerson({ first_name: "李" });
    await bench.does("start", {});
    await bench.call("getUpdates", { offset: -1 });
    await bench.forget();
    return bench;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.telegram.close();
  }

  /** Calls the Bot API. Returns the result, or "400 Bad Request: …". */
  async call(method: string, params: Json = {}): Promise<unknown> {
    const answer = await this.raw(`/bot${this.telegram.token}/${method}`, params);
    return answer["ok"] === true
      ? answer["result"]
      : `${String(answer["error_code"])} ${String(answer["description"])}`;
  }

  async raw(path: string, params: Json): Promise<Json> {
    const response = await fetch(this.telegram.url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return objectOf(await response.json());
  }

  /** An action of a person. Throws when the server rejects it. */
  async does(action: string, body: Json, person = this.person): Promise<Json> {
    return this.ask("POST", `/people/${person}/${action}`, body);
  }

  async newPerson(details: Json): Promise<number> {
    return Number((await this.ask("POST", "/people", details))["id"]);
  }

  async ask(method: string, path: string, body?: Json): Promise<Json> {
    const response = await fetch(this.telegram.url + path, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer = objectOf(await response.json());
    if (!response.ok) throw new Error(`${response.status} ${String(answer["error"])}`);
    return answer;
  }

  async snapshot(person = this.person, chat = person): Promise<Json> {
    return this.ask("GET", `/people/${person}/chat?chat=${chat}`);
  }

  async messages(person = this.person, chat = person): Promise<Json[]> {
    const { messages } = await this.snapshot(person, chat);
    return Array.isArray(messages) ? messages.map((one) => objectOf(one)) : [];
  }

  /** The bot sends a message. Returns its id. */
  async sends(params: Json = {}): Promise<number> {
    const sent = await this.call("sendMessage", { chat_id: this.person, text: "hi", ...params });
    return Number(objectOf(sent)["message_id"]);
  }

  /** Receives all waiting updates and confirms them. */
  async updates(): Promise<Json[]> {
    const updates = await this.call("getUpdates", { offset: -100 });
    const list = Array.isArray(updates) ? updates.map((one) => objectOf(one)) : [];
    await this.forget(Number(list.at(-1)?.["update_id"] ?? 0) + 1);
    return list;
  }

  private async forget(offset = 2_000_000_000): Promise<void> {
    await this.call("getUpdates", { offset, timeout: 0 });
  }
}

export function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
