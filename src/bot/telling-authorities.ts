import type { Authorities } from "../domain/authorities.ts";
import type { Day } from "../domain/day.ts";
import { weakestOf } from "../domain/fact.ts";
import type { Say } from "./speech.ts";
import { domainOf, listed, tellPeriod, tellTrust } from "./telling.ts";

/** How the Ombudsman works, where to write, and how far to trust it: one line each. Never the first to be asked. */
export function tellOmbudsman(say: Say, ombudsman: Authorities["ombudsman"], today: Day): string[] {
  const { cost, inWriting, languages, operatorFirst, page, phones, within } = ombudsman;
  return [
    ...(operatorFirst.value === "yes" ? [say("ombudsman-operator-first")] : []),
    say(`ombudsman-${cost.value}`),
    ...(inWriting.value === "yes" ? [say("ombudsman-in-writing")] : []),
    say("ombudsman-within", { period: tellPeriod(say, within.value) }),
    say("spoken-languages", { languages: tellSpoken(say, languages.value) }),
    ...phones.map((phone) =>
      say("ombudsman-phone", {
        number: phone.number.value,
        languages: tellSpoken(say, phone.languages),
      }),
    ),
    say("ombudsman-page", { address: page.value, domain: domainOf(page.value) }),
    tellTrust(say, weakestOf(page, ombudsman), today),
  ];
}

function tellSpoken(say: Say, languages: readonly ("nl" | "fr" | "de" | "en")[]): string {
  return listed(
    say,
    languages.map((language) => say.plain(`spoken-${language}`)),
  );
}
