import { describe, expect, it, test } from "vitest";
import { lightOf } from "../../src/advice/light.ts";
import { type Told, toldOn, verdictOnMeans, verdictOnWay } from "../../src/advice/told.ts";
import { createVoices, isShown, RULE, verdictOf } from "../../src/advice/voices.ts";
import type { Means } from "../../src/catalog/means.ts";
import { type About, readVoice, voiceName } from "../../src/catalog/voice.ts";
import type { WayName } from "../../src/catalog/way.ts";
import { OFFICIAL, REPORTED } from "../support/facts.ts";
import { type DaysAgo, said, TODAY } from "../support/said.ts";

const WEBSITE = "test|website|||";

function saidOf(about: About, ...days: readonly DaysAgo[]) {
  return said(...days).about("test", about);
}

describe("of one day three voices count, of 90 days all of them", () => {
  test.each<[what: string, ago: readonly number[], aDay: number, counted: number]>([
    ["one", [0], 1, 1],
    ["three of a day", [0], 3, 3],
    ["two hundred of a day", [0], 200, 3],
    ["two hundred on each of two days", [0, 1], 200, 6],
    ["the first day of the window", [89], 2, 2],
    ["the day before it", [90], 2, 0],
    ["tomorrow, by another clock", [-1], 2, 0],
  ])("%s", (_what, ago, aDay, counted) => {
    for (const outcome of ["worked", "failed"] as const)
      expect(
        saidOf({ way: "website" }, ...ago.map((day) => [day, { [WEBSITE + outcome]: aDay }] as const)),
      ).toMatchObject({ [outcome]: counted });
  });

  it("for and against each have their three", () => {
    expect(
      saidOf({ way: "website" }, [0, { [`${WEBSITE}worked`]: 9, [`${WEBSITE}failed`]: 9 }]),
    ).toMatchObject({
      worked: 3,
      failed: 3,
      last: TODAY,
    });
  });
});

describe("what is said of a way, of a means, of both", () => {
  const voices = said([
    0,
    {
      "test|website|foreign-card||worked": 2,
      "test|website|paypal||worked": 1,
      "test|app|foreign-card||failed": 1,
      "test|website|alipay-wechat||failed": 3,
      "test|app|||failed": 1,
      "test|||*103#|worked": 2,
      "other|website|foreign-card||worked": 3,
    },
  ]);

  test.each<[about: About, worked: number, failed: number]>([
    [{ way: "website", means: "foreign-card" }, 2, 0],
    [{ means: "foreign-card" }, 2, 1],
    // Alipay is refused there, and a card is not: nothing against the website.
    [{ way: "website" }, 3, 0],
    [{ way: "website", means: "alipay-wechat" }, 0, 3],
    [{ means: "alipay-wechat" }, 0, 3],
    // Nobody paid in the app at all.
    [{ way: "app" }, 0, 2],
    [{ code: "*103#" }, 2, 0],
    [{ way: "sms" }, 0, 0],
  ])("%j: %i worked, %i did not", (about, worked, failed) => {
    expect(voices.about("test", about)).toMatchObject({ worked, failed });
  });

  it("a refusal counts against a way where only that means was ever tried", () => {
    expect(
      saidOf({ way: "website" }, [
        0,
        { "test|website|foreign-card||failed": 3, "test|website|foreign-card||worked": 1 },
      ]),
    ).toMatchObject({ worked: 1, failed: 3 });
  });

  it("each thing is listed once, and what nobody knows is no thing", () => {
    const voices = said(
      [0, { [`${WEBSITE}worked`]: 1, [`${WEBSITE}failed`]: 1, "test|teleport|||worked": 9 }],
      [
        1,
        {
          [`${WEBSITE}worked`]: 1,
          "test||||worked": 9,
          "test|website||": 9,
          "test|website|||maybe": 9,
          "": 9,
        },
      ],
    );
    expect(voices.all()).toEqual([{ operator: "test", way: "website", means: undefined, code: undefined }]);
    expect(voices.about("test", { way: "website" })).toMatchObject({ worked: 2, failed: 1 });
  });

  test.each(["test|website|foreign-card||worked", "test|||*103#|failed", "test||paypal||failed"])(
    "%s is read as it was written",
    (name) => {
      const voice = readVoice(name);
      expect(voice && voiceName(voice)).toBe(name);
    },
  );
});

test.each<[yes: number, no: number, isShownThen: boolean]>([
  [1, 0, false],
  [1, 1, false],
  [3, 0, true],
  [0, 3, true],
  [2, 1, true],
])("%i yes and %i no: shown is %s", (yes, no, isShownThen) => {
  const counts = { [`${WEBSITE}worked`]: yes, [`${WEBSITE}failed`]: no };
  expect(isShown(saidOf({ way: "website" }, [0, counts]))).toBe(isShownThen);
});

/** So many voices on each day, from yesterday backwards. */
function verdictAfter(yes: readonly number[], no: readonly number[]) {
  const days = Array.from({ length: Math.max(yes.length, no.length) }, (_, ago) => {
    const counts = { [`${WEBSITE}worked`]: yes[ago] ?? 0, [`${WEBSITE}failed`]: no[ago] ?? 0 };
    return [ago + 1, counts] as const;
  });
  return verdictOf(saidOf({ way: "website" }, ...days));
}

test.each<[what: string, yes: readonly number[], no: readonly number[], verdict: string | undefined]>([
  ["nothing", [], [], undefined],
  ["four on three days", [2, 1, 1], [], undefined],
  ["five on three days", [2, 2, 1], [], "confirmed"],
  ["six on two days", [3, 3], [], undefined],
  ["two hundred on one day", [200], [], undefined],
  ["two hundred on one day, against eight who said yes", [3, 3, 2], [200], "confirmed"],
  ["two hundred against, on one day", [], [200], undefined],
  ["two hundred on each of two days, against eight who said yes", [3, 3, 2], [200, 200], undefined],
  ["one in five against", [2, 1, 1], [1], undefined],
  ["two in ten against", [3, 3, 2], [1, 1], "confirmed"],
  ["three in eleven against", [3, 3, 2], [1, 1, 1], undefined],
  ["five against, on three days", [], [2, 2, 1], "refused"],
  ["five against, on two", [], [3, 2], undefined],
  ["five against, and four for", [2, 2], [2, 2, 1], "refused"],
  ["five against, and five for", [3, 2], [2, 2, 1], undefined],
  ["ten refuse over four days", [], [3, 3, 2, 2], "refused"],
])("%s: %j yes, %j no", (_what, yes, no, verdict) => {
  expect(verdictAfter(yes, no)).toBe(verdict);
});

it("a group turns a light only on as many days as the rule asks for, however large it is", () => {
  for (let days = 0; days < RULE.days; days++) {
    const crowd = Array.from({ length: days }, () => 200);
    expect([verdictAfter(crowd, []), verdictAfter([], crowd)]).toEqual([undefined, undefined]);
  }
});

test.each([
  [OFFICIAL, "green", "white"],
  [REPORTED, "green", "white"],
  [undefined, "green", "white"],
])("%j is %s when people confirm it, and %s when they were refused", (fact, confirmed, refused) => {
  expect(lightOf(fact, TODAY, "confirmed")).toBe(confirmed);
  expect(lightOf(fact, TODAY, "refused")).toBe(refused);
});

const FOUR_DAYS = [0, 2, 4, 6];

function asked(counts: Record<string, number>, ...holds: readonly Means[]) {
  const voices = said(...FOUR_DAYS.map((ago) => [ago, counts] as const));
  return { voices, operator: "test", holds: new Set(holds) };
}

describe("whether a way works for somebody", () => {
  const alipayRefused = { "test|website|alipay-wechat||failed": 2, "test|website|foreign-card||worked": 2 };

  test.each<
    [counts: Record<string, number>, way: WayName, holds: readonly Means[], verdict: string | undefined]
  >([
    [{ "test|website|||worked": 2 }, "website", [], "confirmed"],
    [{ "test|website|||failed": 2 }, "website", [], "refused"],
    [alipayRefused, "website", [], "confirmed"],
    [alipayRefused, "website", ["foreign-card"], "confirmed"],
    [alipayRefused, "website", ["alipay-wechat"], "refused"],
    [alipayRefused, "website", ["alipay-wechat", "foreign-card"], "confirmed"],
    [{ "test|customer-service|||failed": 2 }, "customer-service", [], undefined],
  ])("%j: the %s, with %j: %s", (counts, way, holds, verdict) => {
    expect(verdictOnWay(asked(counts, ...holds), way)).toBe(verdict);
  });

  it("a means that pays on one way is not confirmed on another, and one that nobody accepts is refused", () => {
    const counts = { "test|wallet|alipay-wechat||worked": 2, "test||paypal||failed": 2 };
    expect(verdictOnMeans(asked(counts), "wallet", "alipay-wechat")).toBe("confirmed");
    expect(verdictOnMeans(asked(counts), "website", "alipay-wechat")).toBeUndefined();
    expect(verdictOnMeans(asked(counts), "website", "paypal")).toBe("refused");
  });
});

function thingOf(told: Told | undefined): About | undefined {
  if (told === undefined) return undefined;
  const { said: _, ...thing } = told;
  return thing;
}

describe("the two things that a card says of other people", () => {
  const counts = {
    "test|website|foreign-card||worked": 3,
    "test|website|bancontact||worked": 2,
    "test|website|alipay-wechat||failed": 2,
    "test|app|paypal||worked": 3,
    "test|voucher|cash||worked": 1,
  };
  const shown: readonly WayName[] = ["website", "voucher"];

  test.each<[holds: readonly Means[], worked: About | undefined, failed: About | undefined]>([
    // Of what is on the card, what most people say.
    [[], { way: "website", means: "foreign-card" }, { way: "website", means: "alipay-wechat" }],
    [["bancontact"], { way: "website", means: "bancontact" }, undefined],
    [["alipay-wechat"], undefined, { way: "website", means: "alipay-wechat" }],
    [["paypal"], undefined, undefined],
    [["cash"], { way: "voucher", means: "cash" }, undefined],
    // Whoever holds a code has paid.
    [["voucher"], { way: "website" }, undefined],
  ])("with %j: %j worked, %j did not", (holds, worked, failed) => {
    const told = toldOn(asked(counts, ...holds), shown);
    expect([told.worked, told.failed].map(thingOf)).toEqual([worked, failed]);
  });

  it("no number below three, and nothing that is as often wrong as right", () => {
    for (const [yes, no] of [
      [2, 0],
      [2, 1],
      [3, 3],
      [0, 2],
    ]) {
      const day = { "test|website|||worked": yes ?? 0, "test|website|||failed": no ?? 0 };
      const voices = said([0, day]);
      expect(toldOn({ voices, operator: "test", holds: new Set() }, shown)).toEqual({});
    }
  });
});

it("what nobody said is nothing at all", () => {
  const voices = createVoices([], TODAY);
  expect([voices.all(), voices.has("test"), voices.isDemo]).toEqual([[], false, false]);
  expect(voices.about("test", { way: "website" })).toMatchObject({ worked: 0, failed: 0, last: undefined });
});

test("today's voices turn no light, and take none back, until tomorrow", () => {
  const yes = [1, 2, 3].map((ago) => [ago, { [`${WEBSITE}worked`]: 3 }] as const);
  const today = [0, { [`${WEBSITE}failed`]: 200 }] as const;
  expect(
    verdictOf(saidOf({ way: "website" }, ...yes.slice(0, 2), [0, { [`${WEBSITE}worked`]: 9 }])),
  ).toBeUndefined();
  expect(verdictOf(saidOf({ way: "website" }, ...yes, [4, { [`${WEBSITE}failed`]: 3 }], today))).toBe(
    "confirmed",
  );
});
