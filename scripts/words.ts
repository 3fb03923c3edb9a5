// Writes locales/messages.ts, the types of every sentence in the locales. `npm run fix` runs it; a test knows when it is stale.
import { writeFileSync } from "node:fs";
import { readLocale, typesOf } from "./locale.ts";

writeFileSync(new URL("../locales/messages.ts", import.meta.url), typesOf(readLocale("en")));
