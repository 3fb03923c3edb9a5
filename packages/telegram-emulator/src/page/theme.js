// Light or dark: as the system says until the person chooses.

const KEY = "theme";

export function restoreTheme() {
  apply(localStorage.getItem(KEY));
}

export const isDark = () =>
  (document.documentElement.dataset["theme"] ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

export function switchTheme() {
  const chosen = isDark() ? "light" : "dark";
  localStorage.setItem(KEY, chosen);
  apply(chosen);
}

/** @param {string | null} theme */
function apply(theme) {
  if (theme === "dark" || theme === "light") document.documentElement.dataset["theme"] = theme;
}
