import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/bot/translate.ts";
import type { Answers } from "../../../src/guide/answers.ts";
import { LIFETIMES, sessionSchema, reminderSchema } from "../../../src/session/session.ts";
import { translations } from "../../support/told.ts";

type Told = Record<(typeof LANGUAGES)[number], string>;

/** Everything that a record keeps, with the words of /privacy that say so; `version` is the form of the record. */
const KEPT: Record<Exclude<keyof typeof sessionSchema.shape, "version">, Told> = {
  chat: { en: "your Telegram ID", zh: "Telegram ID" },
  language: { en: "your language", zh: "你的语言" },
  answers: { en: "your answers", zh: "你的回答" },
  last: { en: "those of last time", zh: "上一次的回答" },
  finished: { en: "where we are in the questions", zh: "问到了哪一步" },
  reported: { en: "which message of mine you last reported", zh: "你上次纠错的是我哪条消息" },
  waiting: { en: "where we are in the questions", zh: "问到了哪一步" },
  dialogue: { en: "where we are in the questions", zh: "问到了哪一步" },
  reminders: { en: "your reminders", zh: "你设的提醒" },
  said: { en: "what you said worked this month", zh: "你这个月说过什么管用" },
};

const KEPT_OF_A_REMINDER: Record<keyof typeof reminderSchema.shape, Told> = {
  operator: { en: "the operator", zh: "哪家运营商" },
  kind: { en: "what runs out", zh: "什么到期" },
  day: { en: "the dates", zh: "日期" },
  at: { en: "the dates", zh: "日期" },
};

/** The types see to it that no answer is missing here. */
const KEPT_OF_A_ANSWERS: Record<keyof Answers, Told> = {
  stay: { en: "how long you're staying", zh: "住多久" },
  device: { en: "your device", zh: "什么设备" },
  bought: { en: "where you bought it", zh: "在哪里买的" },
  eid: { en: "your device", zh: "什么设备" },
  form: { en: "your device", zh: "什么设备" },
  operator: { en: "your operator", zh: "哪家运营商" },
  billing: { en: "your operator", zh: "哪家运营商" },
  means: { en: "how you can pay", zh: "能用什么付" },
  offline: { en: "whether you have internet", zh: "有没有网" },
};

it("no part of a record is missing from this list", () => {
  expect(["version", ...Object.keys(KEPT)].toSorted()).toEqual(Object.keys(sessionSchema.shape).toSorted());
  expect(Object.keys(KEPT_OF_A_REMINDER).toSorted()).toEqual(Object.keys(reminderSchema.shape).toSorted());
});

describe.each(LANGUAGES)("/privacy in %s", (language) => {
  const facts = { dialogueHours: 72, recordDays: 90, seenHours: 24, tallyDays: 40 };
  const text = translations[language]("privacy", facts);

  it.each([
    ...Object.entries(KEPT),
    ...Object.entries(KEPT_OF_A_REMINDER),
    ...Object.entries(KEPT_OF_A_ANSWERS),
  ])("says that %s is kept", (_part, words) => {
    expect(text).toContain(words[language]);
  });

  it("says what is left after deleting, and for how long", () => {
    const leftovers = {
      en: "encrypted leftovers can stay on the server for up to a day, and in backups until those are deleted.",
      zh: "加密的旧数据最多在服务器上再留一天，备份里的要等备份删掉才没有。",
    };
    expect(text).toContain(leftovers[language]);
  });

  it("says that anonymous counts are kept, and for how long", () => {
    const counts = {
      en: "how often things happen each day, such as an answer for BASE, but never who it was; kept 40 days.",
      zh: "每天各项的次数，比如 BASE 的答案看了几次，不记是谁看的，存 40 天。",
    };
    expect(text).toContain(counts[language]);
    expect(facts.tallyDays).toBe(LIFETIMES.counters / (24 * 3_600_000));
  });

  it("says the same of what worked, which is kept for a year", () => {
    const counts = {
      en: "What worked for people is counted the same way, and kept a year.",
      zh: "大家说什么管用，也只记次数，存一年。",
    };
    expect(text).toContain(counts[language]);
    expect(LIFETIMES.voices).toBe(366 * 24 * 3_600_000);
  });
});
