// `npm run facts`: for each operator, ten minutes of work for a person with a browser and a SIM. First comes what people
// contradict, if the store of a bot that is configured here has voices.
// `npm run facts -- --links`: every address to check.
import { LIGHTS, type Light } from "../src/advice/light.ts";
import { BrokenCatalog, type Catalog, readCatalog } from "../src/catalog/catalog.ts";
import { ConfigError, readEnvironment } from "../src/config.ts";
import { contradictedLines, voicesKept } from "./contradicted.ts";
import { addressesOf, checksFor, countByLight } from "./checks.ts";
import { dayInBrussels } from "../src/day.ts";
import { evidenceIn, isLinked } from "../src/catalog/fact.ts";
import type { Operator } from "../src/catalog/operator.ts";
import { StoreGone } from "../src/session/store.ts";

const today = dayInBrussels(Date.now());

try {
  const catalog = readCatalog();
  const { belgium, operators } = catalog;
  if (process.argv.includes("--links")) {
    for (const operator of operators) print(operator.id, addressesOf(operator));
    print("belgium", linksIn(belgium));
  } else {
    for (const contradicted of await contradictedHere(catalog)) console.log(contradicted);
    for (const operator of operators) format(operator);
    const all = [...operators, belgium].flatMap((content) =>
      evidenceIn(content).map(({ evidence }) => evidence),
    );
    console.log(
      `\n${operators.length} operators and the law, ${all.length} facts: ${inWords(countByLight(all, today))}`,
    );
  }
} catch (error) {
  if (!(error instanceof BrokenCatalog)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Nothing where there is no store, or nobody said anything; a store that cannot be read is told, and no reason to stop. */
async function contradictedHere(catalog: Catalog): Promise<string[]> {
  try {
    const lines = contradictedLines(await voicesKept(readEnvironment()), catalog);
    return lines.length === 0 ? [] : ["\nWhat people contradict:", ...lines];
  } catch (error) {
    if (!(error instanceof StoreGone || error instanceof ConfigError)) throw error;
    console.error(`What people say cannot be read. ${error.message}`);
    return [];
  }
}

function format(operator: Operator): void {
  const evidence = evidenceIn(operator).map((each) => each.evidence);
  console.log(`\n${operator.id}: ${inWords(countByLight(evidence, today))}`);
  for (const { fill, look } of checksFor(operator, today)) console.log(`  ${look}\n    → ${fill.join(", ")}`);
}

function inWords(facts: Record<Light, number>): string {
  return LIGHTS.filter((light) => light !== "white")
    .map((light) => `${facts[light]} ${light}`)
    .join(", ");
}

function linksIn(content: unknown): string[] {
  const sources = evidenceIn(content).flatMap(({ evidence }) =>
    isLinked(evidence) ? [evidence.source] : [],
  );
  return [...new Set(sources)].sort();
}

function print(id: string, addresses: readonly string[]): void {
  console.log(`\n${id}`);
  for (const address of addresses) console.log(`  ${address}`);
}
