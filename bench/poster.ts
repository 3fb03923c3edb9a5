import { connect, type Socket } from "node:net";
import { readMessages } from "./http.ts";
import { SECRET } from "./server.ts";

export interface Reply {
  status: number;
  body: Buffer;
}

/** Posts updates to one webhook over kept connections, one update at a time on each, as Telegram does. */
export class Poster {
  readonly #port: number;
  readonly #idle: Line[] = [];
  readonly #all = new Set<Socket>();

  constructor(port: number) {
    this.#port = port;
  }

  /** undefined: nobody listens, or the connection was closed. */
  post(update: string): Promise<Reply | undefined> {
    const line = this.#idle.pop() ?? this.#newLine();
    const body = Buffer.from(update);
    return new Promise((resolve) => {
      line.answer = (reply) => {
        if (reply !== undefined) this.#idle.push(line);
        resolve(reply);
      };
      line.socket.cork();
      line.socket.write(`${this.#head}${body.length}\r\n\r\n`);
      line.socket.write(body);
      line.socket.uncork();
    });
  }

  close(): void {
    for (const socket of this.#all) socket.destroy();
  }

  get #head(): string {
    return (
      `POST /hook HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\ncontent-type: application/json\r\n` +
      `x-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: `
    );
  }

  #newLine(): Line {
    const line: Line = { socket: connect(this.#port, "127.0.0.1"), answer: () => undefined };
    const { socket } = line;
    this.#all.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#all.delete(socket);
      const at = this.#idle.indexOf(line);
      if (at >= 0) this.#idle.splice(at, 1);
      else line.answer(undefined);
    });
    readMessages(socket, (head, body) => {
      line.answer({ status: Number(head.split(" ", 2)[1]), body: Buffer.from(body) });
    });
    return line;
  }
}

interface Line {
  socket: Socket;
  answer: (reply: Reply | undefined) => void;
}
