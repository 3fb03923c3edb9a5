/**
 * What a button carries: `1:<room>:<detail>`, in ASCII, at most 64 bytes, the same in every language, and all
 * that is needed to act on it. So it works from any old message, after a restart, with nothing remembered.
 * The number changes when a detail's meaning does: older buttons then lead to a fresh screen.
 */
export interface Press {
  room: string;
  detail: string;
}

export function press(room: string, detail = ""): string {
  return `${VERSION}:${room}:${detail}`;
}

/** undefined: not a button of this version. */
export function readPress(data: string): Press | undefined {
  const [version, room, ...detail] = data.split(":");
  return version === VERSION && room ? { room, detail: detail.join(":") } : undefined;
}

const VERSION = "1";
