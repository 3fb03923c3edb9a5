import { describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "../../../src/bot/translate.ts";
import { type Evidence, evidenceIn } from "../../../src/catalog/fact.ts";
import { MEANS } from "../../../src/catalog/means.ts";
import { isBelgian } from "../../../src/advice/verdict.ts";
import { BILLINGS, DEVICES, STAYS, type Answers } from "../../../src/guide/answers.ts";
import { catalog, problems, type Rendered, rendered } from "../../support/rendered.ts";

const { belgium, operators } = catalog;

/** What a person with any of these answers is shown: operator × stay × device × means × internet × how they pay. */
function* everyCard() {
  for (const operator of operators)
    for (const stay of [undefined, ...STAYS])
      for (const device of [undefined, ...DEVICES])
        for (const means of [undefined, ...MEANS])
          for (const offline of ["no", "yes"] as const)
            for (const billing of operator.kind === "bill-only" ? BILLINGS : [undefined])
              for (const language of LANGUAGES) {
                const answers: Answers = {
                  operator: operator.id,
                  offline,
                  ...(stay && { stay }),
                  ...(device && { device }),
                  ...(means && { means }),
                  ...(billing && { billing }),
                };
                yield { operator, answers, language, card: rendered(answers, language) };
              }
}

/** All bars in one walk, each with the cards that break it: rendering is what takes time. */
function broken(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { card, language, operator, answers } of everyCard()) {
    const name = `${language} ${JSON.stringify(answers)}`;
    const bars: Record<string, boolean> = {
      "at most 22 lines": card.lines.length <= 22,
      "at most 450 Chinese or 650 English characters": card.text.length <= (language === "zh" ? 450 : 650),
      "at most 3 rows and 6 buttons": card.rows.length <= 3 && card.rows.flat().length <= 6,
      "at most one coloured button": card.rows.flat().filter(({ style }) => style !== undefined).length <= 1,
      "the coloured button comes first": card.rows[0]?.[0]?.style !== undefined,
      "at most one line that hedges": card.lines.filter(isHedge).length <= 1,
      "never sends somebody to look for a thing without its printed words": !card.html
        .split("\n")
        .some((line) => /找 |find |look for /i.test(line) && !line.includes("<b>")),
      "names a number, or where to write": operator.kind === "placeholder" || namesHelp(card),
      "offers no website first to somebody without internet, unless Wi-Fi is named":
        answers.offline !== "yes" || !isOnlineFirst(card),
      "a way for cash wherever a voucher is not refused":
        answers.means !== "cash" ||
        !isTopUp(operator, answers) ||
        operator.never?.voucher !== undefined ||
        /Press Shop/.test(card.text),
      "explains the lights that are on it, and no others": isLegendExact(card),
      "speaks of every month, not of every 1 month": !/every 1 /.test(card.text),
    };
    for (const [bar, holds] of Object.entries(bars)) if (!holds) (found[bar] ??= []).push(name);
  }
  return found;
}

const isHedge = (line: string) =>
  !/🟢.*🟡|🟡.*⚪️|🟢.*⚪️|^[🟢🟡⚪]/u.test(line) &&
  /没查到|不清楚|没人确认|可能|not confirmed|don't know|no source|maybe/i.test(line);

function namesHelp({ text }: Rendered): boolean {
  return /\d{3,}|@|WhatsApp|App|门店|shop|chat|联系表|contact/i.test(
    text
      .split("\n")
      .filter((line) => /卡住|Stuck|停机|Cut off|问/.test(line))
      .join("\n"),
  );
}

function isLegendExact({ lines }: Rendered): boolean {
  const legend = lines.at(-1) ?? "";
  const above = lines.slice(0, -1).join("\n");
  return ["🟢", "🟡", "⚪️"].every((light) => legend.includes(light) === above.includes(light));
}

function isOnlineFirst({ lines }: Rendered): boolean {
  const first = lines.find((line) => line.startsWith("1"));
  return first !== undefined && /\.be\b/.test(first) && !/Wi-Fi/.test(lines.slice(0, 3).join("\n"));
}

function isTopUp(operator: (typeof operators)[number], { billing }: Answers): boolean {
  return isBelgian(operator) && operator.kind !== "bill-only" && billing !== "bill";
}

test("every card of every operator meets every bar", () => {
  const found = broken();
  const told = Object.entries(found).map(
    ([bar, names]) => `${bar}: ${names.length} cards, such as ${names.slice(0, 4).join(" · ")}`,
  );
  expect(told).toEqual([]);
  expect(problems).toEqual([]);
}, 120_000);

describe("what a person told changes what they see", () => {
  const prepaid = operators.filter((operator) => isTopUp(operator, {}));

  test.each(LANGUAGES)(
    "stay, device and means each change a line of every prepaid card, in %s",
    (language) => {
      for (const { id } of prepaid) {
        const base: Answers = { operator: id, stay: "weeks", device: "iphone" };
        expect(
          texts(
            STAYS.map((stay) => ({ ...base, stay })),
            language,
          ).size,
          `${id}, stay`,
        ).toBe(STAYS.length);
        expect(
          texts(
            DEVICES.map((device) => ({ ...base, device })),
            language,
          ).size,
          `${id}, device`,
        ).toBe(DEVICES.length);
        expect(
          texts(
            MEANS.map((means) => ({ ...base, means })),
            language,
          ).size,
          `${id}, means`,
        ).toBe(MEANS.length);
      }
    },
  );
});

describe("what stands behind a card", () => {
  const TEN_YEARS_AGO = "2016-11-28";
  const MIRRORS =
    /paperzz|manualzilla|lawinsider|expydoc|adoc\.pub|1library|mwitty|jiliblog|scribd|docplayer/;
  const all = [
    ...operators.map((operator) => ({ name: operator.id, content: operator as unknown })),
    { name: "belgium", content: belgium },
  ].flatMap(({ content, name }) =>
    evidenceIn(content).map(({ evidence, path }) => ({ name, path, evidence })),
  );

  test("is no older than ten years, but for a code that costs nothing to try", () => {
    const old = all.filter(
      ({ evidence, path }) =>
        isBefore(evidence, TEN_YEARS_AGO) && !/^ways\.voucher\.lastResort|^balance\.\d+/.test(path),
    );
    expect(old.map(({ evidence, name, path }) => `${name} ${path} ${evidence.seen}`)).toEqual([]);
  });

  test("is on no site that mirrors documents of others", () => {
    expect(
      all.filter(({ evidence }) => MIRRORS.test(evidence.source)).map(({ name, path }) => `${name} ${path}`),
    ).toEqual([]);
  });

  test("a bank account is there to check a bill against, and nowhere else", () => {
    const others = operators.flatMap(
      (operator) =>
        JSON.stringify({ ...operator, bill: undefined }).match(/BE\d{2} ?\d{4} ?\d{4} ?\d{4}/g) ?? [],
    );
    expect(others).toEqual([]);
  });
});

function texts(answersList: readonly Answers[], language: Language): Set<string> {
  return new Set(answersList.map((answers) => rendered(answers, language).text));
}

function isBefore({ seen }: Evidence, day: string): boolean {
  return `${seen}-12-31`.slice(0, 10) < day;
}
