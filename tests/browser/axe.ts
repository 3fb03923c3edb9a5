import { AxeBuilder } from "@axe-core/playwright";
import type { Window } from "./window.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Where axe-core sees a fault, or a doubt, and there is none. */
const FALSE_ALARMS = [
  // A letter on a gradient, hidden from screen readers: the name stands in full beside it.
  { rule: "color-contrast", html: /^<span class="avatar"/u },
  // It scrolls with the arrow keys of the input, which keeps the focus.
  { rule: "scrollable-region-focusable", html: /^<div class="suggestions"/u },
];

export interface Judged {
  /** One part of the page, by a selector. */
  part?: string;
  /** How many pieces of text must have been found to have enough contrast. */
  texts: number;
}

/**
 * What axe-core finds wrong with the page, what it cannot decide, and whether it has looked at too little. It reads
 * styles, not pixels, so fonts do not matter.
 */
export async function judge(window: Window, { part, texts }: Judged): Promise<string[]> {
  await window.rest();
  // The page has no frames, whose results would have to be put together in a window of their own.
  const axe = new AxeBuilder({ page: window.page }).setLegacyMode().withTags(RULES);
  if (part !== undefined) axe.include(part);
  const { violations, incomplete, passes } = await axe.analyze();
  const legible = passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0;
  return [
    ...tell(violations),
    ...tell(incomplete).map((doubt) => `undecided: ${doubt}`),
    ...(legible < texts ? [`only ${legible} pieces of text were found to be legible`] : []),
  ];
}

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

function tell(results: Results): string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !FALSE_ALARMS.some(({ rule, html }) => rule === id && html.test(node.html)))
      .map(({ target, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message);
        return `${id}: ${target.join(" ")}: ${reasons.join("; ")}`;
      }),
  );
}
