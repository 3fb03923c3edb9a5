// `npm run table`: writes the table in docs/what-we-know.md. `npm run fix` runs it, and a test fails when it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { readCatalog } from "../src/catalog/catalog.ts";
import { dayInBrussels } from "../src/day.ts";
import { MARKERS, withTable } from "./what-we-know.ts";

const page = new URL("../docs/what-we-know.md", import.meta.url);
const text = withTable(readFileSync(page, "utf8"), readCatalog(), dayInBrussels(Date.now()));
if (text === undefined) {
  console.error(`docs/what-we-know.md has no place for the table: add the lines ${MARKERS.join(" and ")}`);
  process.exitCode = 1;
} else writeFileSync(page, text);
