// Dates and times as the person writes them.

/** @param {number} unix @param {string} locale */
export const clockTime = (unix, locale) => show(unix, locale, { hour: "2-digit", minute: "2-digit" });

/** The same for all moments of one day. @param {number} unix */
export const dayOf = (unix) => new Date(unix * 1000).toDateString();

/** @param {number} unix @param {string} locale @param {string} today what today is called */
export function dayName(unix, locale, today) {
  const now = new Date();
  if (dayOf(unix) === now.toDateString()) return today;
  const sameYear = new Date(unix * 1000).getFullYear() === now.getFullYear();
  return show(unix, locale, { month: "long", day: "numeric", ...(!sameYear && { year: "numeric" }) });
}

/** @param {number} unix @param {string} locale */
export const fullMoment = (unix, locale) => show(unix, locale, { dateStyle: "full", timeStyle: "medium" });

/**
 * The words of a date_time entity; the format is `r` or `w?[dD]?[tT]?`, and empty means the text as it is.
 * @param {number} unix @param {string} format @param {string} text @param {string} locale
 */
export function dateTimeText(unix, format, text, locale) {
  if (format === "") return text;
  if (format === "r") return relative(unix, locale);
  const shown = [];
  if (format.includes("w")) shown.push(show(unix, locale, { weekday: "long" }));
  if (format.includes("d")) shown.push(show(unix, locale, { dateStyle: "short" }));
  if (format.includes("D")) shown.push(show(unix, locale, { dateStyle: "long" }));
  if (format.includes("t")) shown.push(show(unix, locale, { timeStyle: "short" }));
  if (format.includes("T")) shown.push(show(unix, locale, { timeStyle: "medium" }));
  return shown.join(locale.startsWith("zh") ? " " : ", ");
}

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** @param {number} unix @param {string} locale */
function relative(unix, locale) {
  const seconds = unix - Date.now() / 1000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return words.format(Math.round(seconds / length), unit);
  }
  return words.format(Math.round(seconds), "second");
}

/** @param {number} unix @param {string} locale @param {Intl.DateTimeFormatOptions} options */
const show = (unix, locale, options) =>
  new Intl.DateTimeFormat(locale, { ...options, hourCycle: "h23" }).format(unix * 1000);
