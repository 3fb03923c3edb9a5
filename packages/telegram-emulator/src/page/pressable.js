/**
 * Makes text that breaks over lines, which a <button> cannot, work like a button.
 * @param {HTMLElement} words @param {() => void} press
 * @returns {() => void} makes it mere text again
 */
export function pressable(words, press) {
  const stopper = new AbortController();
  words.setAttribute("role", "button");
  words.tabIndex = 0;
  words.addEventListener("click", press, { signal: stopper.signal });
  words.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
    { signal: stopper.signal },
  );
  return () => {
    stopper.abort();
    words.removeAttribute("role");
    words.removeAttribute("tabindex");
  };
}
