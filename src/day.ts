/** A day on the calendar, as `2026-11-20`: nothing about hours, and in alphabetical order when in order. */
export type Day = `${number}-${number}-${number}`;

/** The day that a clock in Brussels shows at an instant (milliseconds since 1970). */
export function dayInBrussels(instant: number): Day {
  return dayOf(instant + brusselsAhead(instant));
}

/** The hour, 0 to 23, that a clock in Brussels shows at an instant. */
export function hourInBrussels(instant: number): number {
  return new Date(instant + brusselsAhead(instant)).getUTCHours();
}

/** The instant at which a clock in Brussels shows this hour on this day; the hours used here are never skipped. */
export function brusselsInstant(day: Day, hour: number): number {
  const shown = Date.parse(`${day}T00:00:00Z`) + hour * HOUR;
  const near = shown - brusselsAhead(shown);
  return shown - brusselsAhead(near);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR);
}

/** The same day of a later month, or that month's last day: a month after 31 January is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return dayOf(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastDay)),
  );
}

/** A day that somebody wrote, if the calendar has it: `2026-02-30` is none. */
export function readDay(text: string): Day | undefined {
  if (!isDayShaped(text)) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instant) || dayOf(instant) !== text ? undefined : text;
}

/** Three characters that stand for a day, so that a button can carry it; until the year 2097. */
export function packDay(day: Day): string {
  return (Date.parse(`${day}T00:00:00Z`) / (24 * HOUR)).toString(36).padStart(PACKED_DAY, "0");
}

/** undefined: no three characters of ours. */
export function unpackDay(packed: string): Day | undefined {
  if (packed.length !== PACKED_DAY || !/^[0-9a-z]+$/u.test(packed)) return undefined;
  return dayOf(Number.parseInt(packed, 36) * 24 * HOUR);
}

export const PACKED_DAY = 3;

const HOUR = 3_600_000;

const BRUSSELS = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Brussels",
  timeZoneName: "shortOffset",
});

/** The hour that was last asked about: asking ICU costs as much as encrypting a session. */
let asked = { hour: Number.NaN, ahead: 0 };

/** How far Brussels is ahead of universal time at an instant, in milliseconds. It changes on whole hours. */
function brusselsAhead(instant: number): number {
  const hour = Math.floor(instant / HOUR);
  if (asked.hour !== hour) {
    const zone = BRUSSELS.formatToParts(instant).find(({ type }) => type === "timeZoneName");
    // "GMT+1" or "GMT+2".
    asked = { hour, ahead: Number(zone?.value.slice("GMT".length)) * HOUR };
  }
  return asked.ahead;
}

function dayOf(instant: number): Day {
  const text = new Date(instant).toISOString().slice(0, 10);
  if (!isDayShaped(text)) throw new RangeError(`No day of four-digit years at ${instant}`);
  return text;
}

function isDayShaped(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
