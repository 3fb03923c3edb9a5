import { BrokenCatalog, readCatalog } from "../content/catalog.ts";
import { lightOf } from "../advice/light.ts";
import { dayInBrussels } from "../domain/day.ts";
import { evidenceIn } from "../domain/fact.ts";
import type { Finding } from "./finding.ts";

/** Whether the facts can be read, and how many of them somebody should look at again. */
export function examineCatalog(today: Date): Finding {
  const what = "facts";
  try {
    const catalog = readCatalog();
    const all = catalog.operators.flatMap((operator) => evidenceIn(operator));
    const day = dayInBrussels(today.getTime());
    const old = all.filter(({ evidence }) => lightOf(evidence, day) !== "green");
    const said = `${all.length} about ${catalog.operators.length} operators, ${old.length} of them old or unofficial (npm run facts)`;
    return { what, said };
  } catch (error) {
    if (!(error instanceof BrokenCatalog)) throw error;
    const said = `they cannot be read: ${error.message.split("\n").join(" ")}`;
    return { what, said, fix: "correct these files in src/content" };
  }
}
