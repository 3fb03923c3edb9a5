// `npm run table`: writes the table of what we know into README.md. `npm run fix` runs it; a test knows when it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { readCatalog } from "../src/catalog/catalog.ts";
import { dayInBrussels } from "../src/day.ts";
import { MARKERS, withTable } from "./what-we-know.ts";

const readme = new URL("../README.md", import.meta.url);
const text = withTable(readFileSync(readme, "utf8"), readCatalog(), dayInBrussels(Date.now()));
if (text === undefined) {
  console.error(`README.md has no place for the table: put it between ${MARKERS.join(" and ")}`);
  process.exitCode = 1;
} else writeFileSync(readme, text);
