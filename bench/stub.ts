import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { readMessages } from "./http.ts";

/** The newest message in a chat, as the bot sent it. */
export interface Shown {
  message_id: number;
  text: string;
  keyboard: InlineKeyboardButton[][];
  /** How many times the bot has shown something. */
  times: number;
}

/** A Bot API that accepts everything, answers like Telegram, and remembers what each chat shows. */
export interface Stub {
  readonly url: string;
  readonly chats: Map<number, Shown>;
  /** How many calls there were so far. */
  calls: number;
  /** A call, by whatever way it came. Returns its result. */
  carryOut(method: string, args: Args): unknown;
  /** Called for each message sent or edited. */
  onShown: (chat: number) => void;
  close(): void;
}

export async function startStub(): Promise<Stub> {
  const chats = new Map<number, Shown>();
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    readMessages(socket, (head, body) => {
      const method = /^\w+ \S*\/(\w+) /.exec(head)?.[1] ?? "";
      const args = body.length === 0 ? {} : (JSON.parse(body.toString()) as Args);
      const answer = Buffer.from(JSON.stringify({ ok: true, result: stub.carryOut(method, args) }));
      socket.write(`${HEAD}${answer.length}\r\n\r\n`);
      socket.write(answer);
      if (/^connection: close/im.test(head)) socket.end();
    });
  });

  function carryOut(method: string, args: Args): unknown {
    stub.calls++;
    if (method !== "sendMessage" && method !== "editMessageText") return FIXED[method] ?? true;
    const id = Number(args.chat_id);
    const before = chats.get(id);
    const shown = {
      message_id: args.message_id ?? (before?.message_id ?? 0) + 1,
      text: args.text ?? "",
      keyboard: args.reply_markup?.inline_keyboard ?? [],
      times: (before?.times ?? 0) + 1,
    };
    chats.set(id, shown);
    stub.onShown(id);
    return messageOf(id, shown);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stub: Stub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    chats,
    calls: 0,
    carryOut,
    onShown: () => undefined,
    close: () => void server.close(),
  };
  return stub;
}

/** The message as Telegram returns it, also with a tap on one of its buttons. */
export function messageOf(chat: number, { message_id, text, keyboard }: Shown) {
  return {
    message_id,
    from: BOT,
    chat: { id: chat, first_name: "小李", username: `traveller${chat}`, type: "private" },
    date: 1_795_000_000,
    text: text.replaceAll(/<[^>]+>/g, ""),
    entities: [{ type: "bold", offset: 0, length: 3 }],
    reply_markup: { inline_keyboard: keyboard },
  };
}

/** What we read of a call. */
export interface Args {
  chat_id?: number | string;
  message_id?: number;
  text?: string;
  reply_markup?: InlineKeyboardMarkup;
}

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
const BOT = { id: 1, is_bot: true, first_name: "b", username: "bench_bot" };
const FIXED: Record<string, unknown> = {
  getMe: BOT,
  getMyCommands: [],
  getMyName: { name: "" },
  getMyDescription: { description: "" },
  getMyShortDescription: { short_description: "" },
};
