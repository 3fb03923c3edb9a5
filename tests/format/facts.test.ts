import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/bot/translate.ts";
import { codesOf, codesOfContact, formatContact, formatStep } from "../../src/format/operator.ts";
import { formatBalance } from "../../src/format/terms.ts";
import { domainOf } from "../../src/format/facts.ts";
import type { Contact } from "../../src/catalog/note.ts";
import type { Step } from "../../src/catalog/step.ts";
import type { EntityType } from "telegram-emulator";
import { readHtml } from "../support/html.ts";
import { linesOf, linesOfBelgium, operators, problems, translations } from "../support/told.ts";

const allSteps: Step[] = [
  ...operators.flatMap(({ balance }) => balance.flatMap(({ steps }) => steps)),
  { kind: "move-sim-to-phone" },
  { kind: "use-wifi" },
];
const allContacts = operators.flatMap(({ contacts }) => contacts);
const FROM = { source: "https://example.org/", seen: "2026", trust: "official" } as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const t = translations[language];

  test.each(operators.map((each) => [each.id, each] as const))(
    "all that is known of %s can be told",
    (_, operator) => {
      const lines = linesOf(t, operator);
      expect(lines).not.toEqual([]);
      expect(lines.filter((line) => !isWhole(line))).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test("what holds for all of Belgium can be told", () => {
    expect(linesOfBelgium(t).filter((line) => !isWhole(line))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("every copy button has a label and copies the fact, byte for byte", () => {
    for (const step of allSteps) {
      const copies = codesOf(t, step);
      expect(copies.map(({ payload }) => payload)).toEqual(payloadsOf(step));
      for (const { label, payload } of copies) {
        expect(label).toContain(payload.trimEnd());
        expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(256);
        expect(payload).not.toBe("");
      }
    }
    for (const contact of allContacts)
      expect(codesOfContact(t, contact).map(({ payload }) => payload)).toEqual(codesIn(contact));
  });

  test("a step that opens a site names its domain", () => {
    const sites = allSteps.filter((step) => step.kind === "open-site");
    for (const step of sites) {
      const domain = domainOf(step.address.value);
      expect(formatStep(t, step)).toContain(`>${domain}</a>`);
    }
    expect(sites.length).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)("read as Telegram reads it, in %s", (language) => {
  const t = translations[language];

  test("every line is valid and loses nothing but its markup", () => {
    const lines = [...operators.flatMap((operator) => linesOf(t, operator)), ...linesOfBelgium(t)];
    const refused = lines.filter((line) => typeof readHtml(line) === "string");
    expect(refused).toEqual([]);
    for (const line of lines) expect(textOf(line)).toBe(plainly(line));
  });

  test("codes, numbers and texts of steps are exactly the facts", () => {
    for (const step of allSteps) {
      const { code, links, bold } = partsOf(formatStep(t, step));
      expect(code.toSorted()).toEqual(factsInCode(step).toSorted());
      expect(links).toEqual(step.kind === "open-site" ? [step.address.value] : []);
      expect(bold).toEqual(namesIn(step));
    }
  });

  test("numbers and addresses of contacts are exactly the facts", () => {
    for (const contact of allContacts) {
      const { code, links } = partsOf(formatContact(t, contact, { name: "A & B" }));
      expect(code).toEqual(codesIn(contact));
      expect(links).toEqual("where" in contact ? [`https://${contact.where.value}/`] : []);
    }
  });

  test("in look-ups nothing is escaped twice", () => {
    const path = { value: ["A & B <C>"], ...FROM };
    const shows = { value: "credit", ...FROM } as const;
    const line = formatBalance(t, { shows, steps: [{ kind: "open-menu", path }] });
    expect(partsOf(line).bold).toEqual(["A & B <C>"]);
  });
});

/** Nothing in it is empty, missing or unfinished. */
function isWhole(line: string): boolean {
  return plainly(line).trim() !== "" && !/[{}]|undefined|\$(?!\d)|\s$|^\s|\n/.test(line);
}

/** What a reader of the HTML sees, by simple means. */
function plainly(line: string): string {
  return line
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Read as Telegram reads it. */
function read(line: string) {
  const outcome = readHtml(line);
  if (typeof outcome !== "object") throw new TypeError(`${outcome}: ${line}`);
  return outcome;
}

function textOf(line: string): string {
  return read(line).text;
}

function partsOf(line: string): { code: string[]; links: (string | undefined)[]; bold: string[] } {
  const { entities, text } = read(line);
  const of = (type: EntityType) => entities.filter((entity) => entity.type === type);
  const cut = ({ length, offset }: { length: number; offset: number }) => text.slice(offset, offset + length);
  return {
    code: of("code").map(cut),
    links: of("text_link").map(({ url }) => url),
    bold: of("bold").map(cut),
  };
}

function factsInCode(step: Step): string[] {
  return payloadsOf(step).map((payload) => payload.trimEnd());
}

function payloadsOf(step: Step): string[] {
  if (step.kind === "dial") return [step.code.value];
  if (step.kind !== "send-sms") return [];
  return [step.text.value, step.to.value];
}

function namesIn(step: Step): string[] {
  if (step.kind === "open-app") return [step.app.value];
  return step.kind === "open-menu" ? [step.path.value.join(" › ")] : [];
}

function codesIn(contact: Contact): string[] {
  if (contact.kind === "phone" || contact.kind === "whatsapp") return [contact.number.value];
  return contact.kind === "email" ? [contact.address.value] : [];
}
