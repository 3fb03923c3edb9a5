import type { Socket } from "node:net";

/** One HTTP/1.1 message: head as text, body as bytes. */
export type OnMessage = (head: string, body: Buffer) => void;

/** Cuts messages out of a socket's bytes. Own code, because the bench must cost less than what it measures. */
export function readMessages(socket: Socket, onMessage: OnMessage): void {
  let bytes: Buffer = EMPTY;
  socket.setNoDelay(true);
  socket.on("data", (chunk: Buffer) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    for (let message = cut(bytes); message !== undefined; message = cut(bytes)) {
      bytes = bytes.subarray(message.size);
      onMessage(message.head, message.body);
    }
  });
}

interface Cut {
  head: string;
  body: Buffer;
  /** How many bytes it took from the stream. */
  size: number;
}

/** The first complete message, if there is one. */
function cut(bytes: Buffer): Cut | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const start = end + 4;
  if (/^transfer-encoding: chunked/im.test(head)) return cutChunks(bytes, head, start);
  const size = start + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  return bytes.length < size ? undefined : { head, body: bytes.subarray(start, size), size };
}

function cutChunks(bytes: Buffer, head: string, start: number): Cut | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const length = Number.parseInt(bytes.toString("latin1", at, line), 16);
    const next = line + 2 + length + 2;
    if (bytes.length < next) return undefined;
    if (length === 0) return { head, body: Buffer.concat(parts), size: next };
    parts.push(bytes.subarray(line + 2, line + 2 + length));
    at = next;
  }
}

const EMPTY: Buffer = Buffer.alloc(0);
