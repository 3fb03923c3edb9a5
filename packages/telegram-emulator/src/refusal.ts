import { STATUS_CODES } from "node:http";
import type { ResponseParameters } from "@grammyjs/types";

const CLASSES: Record<number, string | undefined> = { ...STATUS_CODES, 413: "Request Entity Too Large" };

/** A call that Telegram refuses, with the very words it would use. */
export class Refusal extends Error {
  readonly code: number;
  /** What is wrong, without the class in front. */
  readonly text: string;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, text: string, parameters?: ResponseParameters) {
    super(sentence(code, text));
    this.name = "Refusal";
    this.code = code;
    this.text = text;
    this.parameters = parameters;
  }
}

export const badRequest = (text: string): Refusal => new Refusal(400, text);

export const tooManyRequests = (seconds: number): Refusal =>
  new Refusal(429, `retry after ${seconds}`, { retry_after: seconds });

/** The class goes first; the rest starts small, unless its second letter says that it is a CODE_WORD. */
function sentence(code: number, text: string): string {
  const prefix = CLASSES[code] ?? `Error ${code}`;
  if (text === "" || text.startsWith(prefix)) return text || prefix;
  const rest = /^.[A-Z_]/su.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return `${prefix}: ${rest}`;
}

/** A request of the page or of a test that cannot be done: one sentence with a 4xx status. */
export class Complaint extends Error {
  readonly status: number;

  constructor(status: number, text: string, options?: ErrorOptions) {
    super(text, options);
    this.name = "Complaint";
    this.status = status;
  }
}
