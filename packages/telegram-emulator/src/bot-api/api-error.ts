import { STATUS_CODES } from "node:http";
import type { ResponseParameters } from "@grammyjs/types";

const PREFIXES: Record<number, string | undefined> = { ...STATUS_CODES, 413: "Request Entity Too Large" };

/** An error of the Bot API, in the exact words of Telegram. */
export class ApiError extends Error {
  readonly code: number;
  /** The message without the prefix, such as "Bad Request: ". */
  readonly text: string;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, text: string, parameters?: ResponseParameters) {
    super(describe(code, text));
    this.name = "Refusal";
    this.code = code;
    this.text = text;
    this.parameters = parameters;
  }
}

export const badRequest = (text: string): ApiError => new ApiError(400, text);

export const tooManyRequests = (seconds: number): ApiError =>
  new ApiError(429, `retry after ${seconds}`, { retry_after: seconds });

/** Puts the prefix in front. The text then starts in lower case, unless it is a CODE_WORD (seen by its second letter). */
function describe(code: number, text: string): string {
  const prefix = PREFIXES[code] ?? `Error ${code}`;
  if (text === "" || text.startsWith(prefix)) return text || prefix;
  const rest = /^.[A-Z_]/su.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return `${prefix}: ${rest}`;
}
