import { type Authorities, authoritiesSchema } from "../domain/authorities.ts";
import type { Devices } from "../domain/device.ts";
import { type Domains, domainsOf, domainsSchema } from "../domain/domains.ts";
import type { NumberPlan } from "../domain/number-plan.ts";
import { type PhraseFile, type Phrases, phrasesSchema } from "../domain/phrases.ts";
import { readDevices } from "./devices.ts";
import type { Catalog } from "./catalog.ts";
import { readNumberPlan } from "./numbers.ts";
import { readContent } from "./reading.ts";

/** All facts that belong to no single operator. */
export interface Reference {
  devices: Devices;
  numbers: NumberPlan;
  domains: Domains;
  phrases: Phrases;
  authorities: Authorities;
}

/** Reads and checks it all, once, at the start. */
export function readReference(
  catalog: Pick<Catalog, "belgium" | "operators">,
  folder = import.meta.dirname,
): Reference {
  return {
    devices: readDevices(folder),
    numbers: readNumberPlan(catalog, folder),
    domains: domainsOf(readContent(folder, "domains.json", domainsSchema), catalog),
    phrases: readPhrases(folder),
    authorities: readContent(folder, "authorities.json", authoritiesSchema),
  };
}

function readPhrases(folder: string): Phrases {
  const read = <Language extends PhraseFile["language"]>(language: Language): Phrases[Language] => {
    const file = `phrases/${language}.json`;
    const phrases = readContent(folder, file, phrasesSchema);
    if (!isIn(phrases, language))
      throw new Error(`${file}: language is "${phrases.language}", not the name of the file`);
    return phrases;
  };
  return { nl: read("nl"), fr: read("fr"), de: read("de"), en: read("en") };
}

function isIn<Language extends PhraseFile["language"]>(
  phrases: PhraseFile,
  language: Language,
): phrases is Phrases[Language] {
  return phrases.language === language;
}
