import { expect, test } from "vitest";
import { type Day, packDay, unpackDay } from "../../src/day.ts";
import { readDayIn } from "../../src/understanding/days.ts";

const TODAY = "2026-11-20";

test.each<[string, Day]>([
  ["2026-12-24", "2026-12-24"],
  ["2026/12/24", "2026-12-24"],
  ["2027年3月1日", "2027-03-01"],
  ["2027 年 3 月 1 号", "2027-03-01"],
  ["24/12/2026", "2026-12-24"],
  ["24.12.2026", "2026-12-24"],
  ["24-12-2026", "2026-12-24"],
  ["24/12", "2026-12-24"],
  ["24.12.", "2026-12-24"],
  ["3/2", "2027-02-03"],
  ["20/11", "2026-11-20"],
  ["19/11", "2027-11-19"],
  ["24 December", "2026-12-24"],
  ["the 24th of december", "2026-12-24"],
  ["December 24th", "2026-12-24"],
  ["Dec 24, 2027", "2027-12-24"],
  ["24 décembre", "2026-12-24"],
  ["24 déc. 2027", "2027-12-24"],
  ["1 mei 2027", "2027-05-01"],
  ["12月24日", "2026-12-24"],
  ["１２月２４号", "2026-12-24"],
  ["十二月二十四号", "2026-12-24"],
  ["一月三十日", "2027-01-30"],
  ["三月十日", "2027-03-10"],
  ["明年3月1号", "2027-03-01"],
  ["29 February", "2028-02-29"],
  ["tomorrow", "2026-11-21"],
  ["明天", "2026-11-21"],
  ["后天提醒我", "2026-11-22"],
  ["in 3 weeks", "2026-12-11"],
  ["in 10 days", "2026-11-30"],
  ["in a month", "2026-12-20"],
  ["in 3 months", "2027-02-20"],
  ["in eleven months", "2027-10-20"],
  ["in a year", "2027-11-20"],
  ["三周后", "2026-12-11"],
  ["3个月后", "2027-02-20"],
  ["兩個月後", "2027-01-20"],
  ["半年后", "2027-05-20"],
  ["10 天后", "2026-11-30"],
])("%s is ahead: %s", (text, day) => {
  expect(readDayIn(text, TODAY, "future")).toBe(day);
});

test.each<[string, Day]>([
  ["24/12", "2025-12-24"],
  ["20/11", "2026-11-20"],
  ["21 November", "2025-11-21"],
  ["11月18日", "2026-11-18"],
  ["去年12月1日", "2025-12-01"],
  ["yesterday", "2026-11-19"],
  ["the day before yesterday", "2026-11-18"],
  ["昨天", "2026-11-19"],
  ["前天", "2026-11-18"],
  ["today", "2026-11-20"],
  ["3 days ago", "2026-11-17"],
  ["3 days", "2026-11-17"],
  ["三天前", "2026-11-17"],
  ["两个月前", "2026-09-20"],
  ["a year ago", "2025-11-20"],
  ["29 February", "2024-02-29"],
])("%s is past: %s", (text, day) => {
  expect(readDayIn(text, TODAY, "past")).toBe(day);
});

test.each([
  "",
  "soon",
  "2026-02-30",
  "31/11",
  "13月1日",
  "充值",
  "BASE",
  "99/99",
  "0471 23 45 67",
  "30",
  "1.55",
])("%s is no day", (text) => {
  expect(readDayIn(text, TODAY, "future")).toBeUndefined();
});

test("a time or an amount beside a day is not taken for one", () => {
  expect(readDayIn("1 December, 18.00", TODAY, "future")).toBe("2026-12-01");
  expect(readDayIn("24 December 2027 at 10.30", TODAY, "future")).toBe("2027-12-24");
  expect(readDayIn("明年 24/12", TODAY, "future")).toBe("2027-12-24");
});

test("a month without a day, and two lengths of time, are no day", () => {
  expect(readDayIn("december", TODAY, "future")).toBeUndefined();
  expect(readDayIn("in 2 weeks or 3 months", TODAY, "future")).toBeUndefined();
});

test.each<Day>(["1970-01-01", "2026-11-20", "2028-02-29", "2097-09-26"])(
  "%s goes on a button and comes back",
  (day) => {
    expect(packDay(day)).toHaveLength(3);
    expect(unpackDay(packDay(day))).toBe(day);
  },
);

test.each(["", "zz", "zzzz", "-10", "1.5", "G15"])("%s was never on a button", (packed) => {
  expect(unpackDay(packed)).toBeUndefined();
});
