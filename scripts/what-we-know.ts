import { type Light, lightOf } from "../src/advice/light.ts";
import type { Day } from "../src/day.ts";
import type { Evidence } from "../src/catalog/fact.ts";
import { MENUS } from "../src/catalog/menu.ts";
import type { Operator } from "../src/catalog/operator.ts";
import type { Catalog } from "../src/catalog/catalog.ts";

/** The generated table is between these two lines of the page. */
export const MARKERS = ["<!-- what-we-know -->", "<!-- /what-we-know -->"] as const;

const MARKS: Record<Light, string> = { green: "🟢", yellow: "🟡", white: "" };

/** A Markdown table of what is known about each operator and how sure it is, in menu order. */
export function tableOf({ menu, operator }: Pick<Catalog, "menu" | "operator">, today: Day): string {
  const operators = MENUS.flatMap((name) => menu[name]).flatMap((id) => operator(id) ?? []);
  const rows = operators
    .filter(({ kind }) => kind !== "placeholder" && kind !== "ended")
    .map((each) => [each.name, ...COLUMNS.map(([, fact]) => MARKS[lightOf(fact(each), today)])]);
  const wide = Math.max(...rows.map(([name = ""]) => name.length));
  const lines = [
    ["Operator", ...COLUMNS.map(([name]) => name)],
    ["-".repeat(wide), ...COLUMNS.map(([{ length }]) => `:${"-".repeat(length - 2)}:`)],
    ...rows,
  ];
  return lines
    .map((cells) => `| ${cells.map((cell, at) => padded(cell, at, wide)).join(" | ")} |`)
    .join("\n");
}

const COLUMNS: readonly (readonly [name: string, fact: (operator: Operator) => Evidence | undefined])[] = [
  ["website", ({ ways }) => ways.website?.page],
  ["app", ({ ways }) => ways.app],
  ["voucher", ({ ways }) => ways.voucher],
  ["use its code", ({ ways }) => ways.voucher?.redeem?.[0] ?? ways.voucher?.lastResort],
  ["text message", ({ ways }) => ways.sms?.text],
  ["bank app", ({ ways }) => ways["bank-app"]],
  ["automatic", ({ ways }) => ways.automatic],
  ["amounts", ({ amounts }) => amounts.known ?? amounts.bonuses?.[0]],
  ["balance", ({ balance }) => balance[0]?.shows],
  ["telephone", ({ contacts }) => contacts.find((contact) => contact.kind === "phone")?.number],
  ["bill", ({ bill }) => bill?.page ?? bill?.press ?? bill?.account],
];

/** The page with a fresh table; undefined if it lacks the markers. */
export function withTable(
  text: string,
  catalog: Pick<Catalog, "menu" | "operator">,
  today: Day,
): string | undefined {
  const [open, close] = MARKERS;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + open.length)}\n\n${tableOf(catalog, today)}\n\n${text.slice(to)}`;
}

/** Padded as oxfmt pads it: marks are two letters wide and centred. */
function padded(cell: string, at: number, wide: number): string {
  const width = COLUMNS[at - 1]?.[0].length;
  if (width === undefined) return cell.padEnd(wide);
  const space = width - (/\p{Emoji_Presentation}/u.test(cell) ? 2 : cell.length);
  return " ".repeat(Math.floor(space / 2)) + cell + " ".repeat(Math.ceil(space / 2));
}
