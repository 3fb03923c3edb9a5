import { BrokenCatalog, readCatalog } from "../content/catalog.ts";
import { readReference } from "../content/reference.ts";
import { countByLight } from "../content/report.ts";
import { dayInBrussels } from "../domain/day.ts";
import { evidenceIn } from "../domain/fact.ts";
import type { Finding } from "./finding.ts";

/** Whether the facts can be read, and how many of them somebody should look at again. */
export function examineCatalog(today: Date): Finding {
  const what = "facts";
  try {
    const catalog = readCatalog();
    readReference(catalog);
    const all = catalog.operators.flatMap((operator) => evidenceIn(operator));
    const evidence = all.map((each) => each.evidence);
    const { green } = countByLight(evidence, dayInBrussels(today.getTime()));
    const said = `${all.length} about ${catalog.operators.length} operators, ${all.length - green} of them old or unofficial (npm run facts)`;
    return { what, said };
  } catch (error) {
    if (!(error instanceof BrokenCatalog)) throw error;
    const said = `they cannot be read: ${error.message.split("\n").join(" ")}`;
    return { what, said, fix: "correct these files in src/content" };
  }
}
