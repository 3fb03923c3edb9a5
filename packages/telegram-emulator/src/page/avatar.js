// A round picture from a name, in a colour of their own.
import { element } from "./element.js";

/** @param {number} id @param {string} name */
export function drawAvatar(id, name) {
  const letters = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  const first = letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? letters[0] ?? "?";
  const second = /\s[\p{Script=Latin}]\S*$/u.exec(name.trim())?.[0]?.trim()[0] ?? "";
  const initials = /\p{Script=Latin}/u.test(first) ? first + second : first;
  const avatar = element("span", { class: "avatar", "aria-hidden": "true" }, initials.toLocaleUpperCase());
  avatar.style.setProperty("--hue", String((Math.abs(id) * 67) % 360));
  return avatar;
}

/** @param {{ first_name: string, last_name?: string | undefined }} person */
export const fullName = ({ first_name, last_name }) =>
  last_name ? `${first_name} ${last_name}` : first_name;
