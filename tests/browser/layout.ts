import type { Window } from "./window.ts";

/** What sticks out of the window or of its own box, or is cut off by one. Nothing should; an ellipsis may. */
export async function misfits(window: Window): Promise<string[]> {
  await window.rest();
  return window.page.evaluate(() => {
    const found: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*:not(svg *)")) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      const name = `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 30)}`;
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`outside the window: ${name}`);
      const { display, overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (display === "inline" || element.matches(".expandable *")) continue;
      const mayBeCut = textOverflow === "ellipsis";
      const isTooWide = !mayBeCut && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
      if (isTooWide || isTooHigh) found.push(`cut off: ${name}`);
      if (mayBeCut) continue;
      const words = [...element.childNodes].filter((node) => node instanceof Text);
      for (const text of words) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.right > right + 1 || box.left < left - 1) found.push(`sticks out: ${name}`);
      }
    }
    return found;
  });
}

/** The labels of buttons of which an ellipsis takes more than a third. */
export async function maimed(window: Window): Promise<string[]> {
  return window.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button *")]
      .filter((words) => getComputedStyle(words).textOverflow === "ellipsis")
      .filter((words) => words.scrollWidth * 2 > words.clientWidth * 3)
      .map((words) => words.innerText),
  );
}

/** Sets all text in another font, with as much space as WCAG 2.1 (1.4.12) asks a page to bear. */
export async function widen(window: Window): Promise<void> {
  await window.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*, *::before, *::after, *::placeholder {
        font-family: "DejaVu Serif", Georgia, serif !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}
