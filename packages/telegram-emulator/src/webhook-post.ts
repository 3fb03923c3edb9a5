import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Clock } from "./clock.ts";

/** What a webhook answered. */
export interface Answer {
  status: number;
  reason: string;
  retryAfter: number;
  contentType: string;
  body: string;
}

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && "status" in value;

/** How long a webhook may take. */
const ANSWER_LIMIT = 60_000;

/** Posts to webhooks over connections that are kept. */
export class Postman {
  private readonly clock: Clock;
  private readonly agents = [
    new HttpAgent({ keepAlive: true }),
    new HttpsAgent({ keepAlive: true }),
  ] as const;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  close(): void {
    for (const agent of this.agents) agent.destroy();
  }

  /** Fails when there is no answer. */
  post(url: string, secret: string, body: string): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const isTls = /^https:/iu.test(url);
    const request = (isTls ? httpsRequest : httpRequest)(url, {
      method: "POST",
      agent: isTls ? this.agents[1] : this.agents[0],
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...(secret !== "" && { "x-telegram-bot-api-secret-token": secret }),
      },
    });
    const cancel = this.clock.after(ANSWER_LIMIT, () => request.destroy(new Error("no answer")));
    request.on("error", reject);
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? "",
          retryAfter: Number.parseInt(response.headers["retry-after"] ?? "0", 10) || 0,
          contentType: response.headers["content-type"] ?? "",
          body: Buffer.concat(parts).toString("utf8"),
        });
      });
    });
    request.end(body);
    return promise.finally(cancel);
  }
}
