import { BrokenCatalog, readCatalog } from "../content/catalog.ts";
import { readReference } from "../content/reference.ts";
import { reportOf } from "../content/report.ts";
import { evidenceIn } from "../domain/fact.ts";
import type { Finding } from "./finding.ts";

/** Whether the facts can be read, and how many of them somebody should look at again. */
export function examineCatalog(today: Date): Finding {
  const what = "facts";
  try {
    const catalog = readCatalog();
    readReference(catalog);
    const all = catalog.operators.flatMap((operator) => evidenceIn(operator));
    const pages = catalog.operators.flatMap((operator) => reportOf(operator, today).old);
    const old = pages.reduce((sum, { facts }) => sum + facts, 0);
    const said = `${all.length} about ${catalog.operators.length} operators, ${old} of them older than 180 days (npm run facts)`;
    return { what, said };
  } catch (error) {
    if (!(error instanceof BrokenCatalog)) throw error;
    const said = `they cannot be read: ${error.message.split("\n").join(" ")}`;
    return { what, said, fix: "correct these files in src/content" };
  }
}
