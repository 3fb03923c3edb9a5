// `npm run facts`: the honest state of the catalog. `npm run facts -- --links`: every address to check.
import { BrokenCatalog, readCatalog } from "../src/content/catalog.ts";
import { addressesOf, countByTrust, type Report, reportOf } from "../src/content/report.ts";
import { evidenceIn, type Trust } from "../src/domain/fact.ts";

try {
  const { belgium, operators } = readCatalog();
  if (process.argv.includes("--links")) {
    for (const operator of operators) print(operator.id, addressesOf(operator));
    print("belgium", [...new Set(evidenceIn(belgium).map(({ evidence }) => evidence.source))].sort());
  } else {
    const today = new Date();
    for (const operator of operators) tell(reportOf(operator, today));
    const all = [...operators, belgium].flatMap((content) =>
      evidenceIn(content).map(({ evidence }) => evidence),
    );
    console.log(
      `\n${operators.length} operators and the law, ${all.length} facts: ${inWords(countByTrust(all))}`,
    );
  }
} catch (error) {
  if (!(error instanceof BrokenCatalog)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function tell({ facts, id, look, old, unknown }: Report): void {
  console.log(`\n${id}: ${inWords(facts)}`);
  for (const { cells, group } of unknown) console.log(`  unknown ${group}: ${cells.join(", ")}`);
  if (unknown.length > 0) console.log(`  look at ${look ?? "its own site: we know no address"}`);
  for (const page of old) console.log(`  old: ${page.facts} from ${page.seen}, ${page.source}`);
}

function inWords(facts: Record<Trust, number>): string {
  return Object.entries(facts)
    .map(([trust, count]) => `${count} ${trust}`)
    .join(", ");
}

function print(id: string, addresses: readonly string[]): void {
  console.log(`\n${id}`);
  for (const address of addresses) console.log(`  ${address}`);
}
