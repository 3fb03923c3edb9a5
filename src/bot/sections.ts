/** Some lines under a title, as one part; no part where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

export function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}
