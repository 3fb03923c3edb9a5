// Dates and times as the person writes them.

/** @param {number} unix @param {string} locale */
export const clockTime = (unix, locale) => show(unix, locale, { hour: "2-digit", minute: "2-digit" });

/** The same for all moments of one day. @param {number} unix */
export const dayOf = (unix) => new Date(unix * 1000).toDateString();

/** @param {number} unix @param {string} locale @param {string} today what today is called */
export function dayName(unix, locale, today) {
  if (dayOf(unix) === new Date().toDateString()) return today;
  const sameYear = new Date(unix * 1000).getFullYear() === new Date().getFullYear();
  return show(unix, locale, { month: "long", day: "numeric", ...(!sameYear && { year: "numeric" }) });
}

/** @param {number} unix @param {string} locale */
export const fullMoment = (unix, locale) => show(unix, locale, { dateStyle: "full", timeStyle: "medium" });

/** @param {number} unix @param {string} locale @param {Intl.DateTimeFormatOptions} options */
const show = (unix, locale, options) =>
  new Intl.DateTimeFormat(locale, { ...options, hourCycle: "h23" }).format(unix * 1000);
