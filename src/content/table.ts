import { MENUS } from "../domain/menu.ts";
import { answerOf, ROUTES } from "../domain/route.ts";
import type { Catalog } from "./catalog.ts";

/** Between these two lines of the README stands the table, and nothing that a hand wrote. */
export const MARKERS = ["<!-- what-we-know -->", "<!-- /what-we-know -->"] as const;

const MARKS = { yes: "✓", no: "–", unknown: "?" } as const;

/** Operators × routes, in Markdown, in the order of the menu; signposts have no routes to speak of. */
export function tableOf({ menu, operator }: Pick<Catalog, "menu" | "operator">): string {
  const operators = MENUS.flatMap((name) => menu[name]).flatMap((id) => operator(id) ?? []);
  const rows = operators
    .filter(({ kind }) => kind !== "signpost")
    .map(({ name, routes }) => [name, ...ROUTES.map((route) => MARKS[answerOf(routes[route])])]);
  const wide = Math.max(...rows.map(([name = ""]) => name.length));
  const lines = [
    ["Operator", ...ROUTES],
    ["-".repeat(wide), ...ROUTES.map(({ length }) => `:${"-".repeat(length - 2)}:`)],
    ...rows,
  ];
  return lines
    .map((cells) => `| ${cells.map((cell, at) => padded(cell, at, wide)).join(" | ")} |`)
    .join("\n");
}

/** A text with its table made anew; undefined where it has no place for one. */
export function withTable(text: string, catalog: Pick<Catalog, "menu" | "operator">): string | undefined {
  const [open, close] = MARKERS;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + open.length)}\n\n${tableOf(catalog)}\n\n${text.slice(to)}`;
}

/** Marks stand in the middle of their column. */
function padded(cell: string, at: number, wide: number): string {
  const width = at === 0 ? wide : (ROUTES[at - 1]?.length ?? 0);
  if (at === 0) return cell.padEnd(width);
  return cell.padStart(cell.length + Math.floor((width - cell.length) / 2)).padEnd(width);
}
