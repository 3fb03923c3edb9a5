// Writes locales/messages.ts: the type of every sentence. `npm run fix` runs it, and a test fails when it is stale.
import { writeFileSync } from "node:fs";
import { readLocale, typesOf } from "./locale.ts";

writeFileSync(new URL("../locales/messages.ts", import.meta.url), typesOf(readLocale("en")));
