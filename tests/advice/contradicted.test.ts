import { expect, it } from "vitest";
import { contradictedIn } from "../../src/advice/contradicted.ts";
import { createVoices, type DayOfVoices } from "../../src/advice/voices.ts";
import { addDays } from "../../src/day.ts";

const TODAY = "2026-11-28";

/** The same on each of the last days. */
function voicesOf(days: number, counts: Record<string, number>) {
  const made = Array.from({ length: days }, (_, ago): DayOfVoices => [addDays(TODAY, -ago), counts]);
  return createVoices(made, TODAY);
}

const told = (days: number, counts: Record<string, number>) =>
  contradictedIn(voicesOf(days, counts)).map(({ operator, way, means, code, said }) =>
    [operator, way, means, code, `${said.failed}:${said.worked}`]
      .filter((part) => part !== undefined)
      .join(" "),
  );

it("names what at least three speak of and more deny than confirm, most first", () => {
  const counts = {
    "base|website|alipay-wechat||failed": 2,
    "base|website|alipay-wechat||worked": 1,
    "proximus|||#120#|failed": 3,
    "orange|website|paypal||worked": 3,
    "orange|website|paypal||failed": 3,
    "lycamobile|app|||failed": 1,
  };
  expect(told(2, counts)).toEqual(["proximus #120# 6:0", "base website alipay-wechat 4:2"]);
});

it("two are too few", () => {
  expect(told(1, { "base|app|||failed": 2 })).toEqual([]);
  expect(told(1, { "base|app|||failed": 3 })).toEqual(["base app 3:0"]);
});

it("names a way or a means as a whole where its voices are too thin for each part", () => {
  const counts = { "base|website|paypal||failed": 1, "base|website|unionpay||failed": 1 };
  expect(told(2, counts)).toEqual(["base website 4:0"]);
  expect(told(2, { "base|website|paypal||failed": 1, "base|app|paypal||failed": 1 })).toEqual([
    "base paypal 4:0",
  ]);
  expect(told(3, counts)).toEqual(["base website paypal 3:0", "base website unionpay 3:0"]);
});

it("names a way as a whole where most go well with other means: not at all", () => {
  const counts = { "base|website|paypal||failed": 1, "base|website|bancontact||worked": 3 };
  expect(told(2, counts)).toEqual([]);
  expect(told(3, counts)).toEqual(["base website paypal 3:0"]);
});
