import { type DayOfVoices, RULE } from "../../advice/voices.ts";
import { type About, type Outcome, voiceName } from "../../catalog/voice.ts";
import { addDays, type Day } from "../../day.ts";

/** Voices of the last 90 days that nobody said, yesterday's last: for `npm run demo`, the same at every start. */
export function madeUpVoices(today: Day): DayOfVoices[] {
  const roll = dice();
  return Array.from({ length: RULE.window - 1 }, (_, index): DayOfVoices => {
    const counts: Record<string, number> = {};
    for (const { operator, aMonth, works, ...about } of HABITS) {
      const often = Math.floor(aMonth / 30 + roll());
      for (let time = 0; time < often; time += 1) {
        const outcome: Outcome = roll() < works ? "worked" : "failed";
        const name = voiceName({ operator, ...about, outcome });
        counts[name] = (counts[name] ?? 0) + 1;
      }
    }
    return [addDays(today, index + 1 - RULE.window), counts];
  });
}

interface Habit extends About {
  operator: string;
  /** How many people speak of it in a month. */
  aMonth: number;
  /** The share of them for whom it works. */
  works: number;
}

const HABITS: readonly Habit[] = [
  { operator: "proximus", way: "website", means: "bancontact", aMonth: 24, works: 0.96 },
  { operator: "proximus", way: "website", means: "foreign-card", aMonth: 12, works: 0.75 },
  { operator: "proximus", way: "app", means: "bancontact", aMonth: 9, works: 0.95 },
  { operator: "proximus", way: "voucher", means: "cash", aMonth: 18, works: 0.97 },
  { operator: "proximus", code: "#120#", aMonth: 3, works: 0.1 },
  { operator: "orange", way: "website", means: "foreign-card", aMonth: 15, works: 0.95 },
  { operator: "orange", way: "website", means: "bancontact", aMonth: 14, works: 0.97 },
  { operator: "orange", way: "website", means: "paypal", aMonth: 7, works: 0.95 },
  { operator: "orange", way: "voucher", means: "cash", aMonth: 12, works: 0.95 },
  { operator: "orange", code: "#123#", aMonth: 5, works: 0.95 },
  { operator: "base", way: "website", means: "bancontact", aMonth: 20, works: 0.97 },
  { operator: "base", way: "website", means: "foreign-card", aMonth: 9, works: 0.35 },
  { operator: "base", way: "website", means: "alipay-wechat", aMonth: 3, works: 0.1 },
  { operator: "base", way: "voucher", means: "cash", aMonth: 15, works: 0.96 },
  { operator: "base", way: "bank-app", means: "bancontact", aMonth: 6, works: 0.95 },
  { operator: "lycamobile", way: "website", means: "foreign-card", aMonth: 12, works: 0.92 },
  { operator: "lycamobile", way: "website", means: "unionpay", aMonth: 2, works: 0.1 },
  { operator: "lycamobile", way: "voucher", means: "cash", aMonth: 20, works: 0.94 },
  { operator: "lycamobile", code: "*103#", aMonth: 6, works: 0.95 },
  { operator: "mobile-vikings", way: "website", means: "bancontact", aMonth: 8, works: 0.96 },
  { operator: "mobile-vikings", way: "website", means: "foreign-card", aMonth: 4, works: 0.6 },
  { operator: "airalo", way: "app", means: "foreign-card", aMonth: 10, works: 0.97 },
  { operator: "holafly", way: "website", means: "foreign-card", aMonth: 6, works: 0.95 },
  { operator: "china-mobile-hong-kong", way: "app", means: "alipay-wechat", aMonth: 6, works: 0.97 },
];

/** Numbers from 0 to 1 that look like chance and are always the same (Park and Miller's). */
function dice(): () => number {
  let state = 20_261_129;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
